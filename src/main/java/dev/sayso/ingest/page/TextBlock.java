package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of one column that stand together and are set alike. */
final class TextBlock {
    private final List<Line> lines = new ArrayList<>();
    private final @Nullable Area box;
    private Area area;

    /**
     * @param box the frame in which the line stands; null when in none
     */
    TextBlock(Line first, @Nullable Area box) {
        this.box = box;
        this.area = first.area();
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
        area = area.with(line.area());
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    Area area() {
        return area;
    }

    int page() {
        return first().page();
    }

    boolean isBoxed() {
        return box != null;
    }

    @Nullable Area box() {
        return box;
    }

    /** The face of most of its letters. */
    Face face() {
        Map<Face, Integer> faces = new HashMap<>();
        lines.forEach(line -> faces.merge(line.face(), line.text().length(), Integer::sum));
        return faces.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The words of all lines, as they stand. */
    String words() {
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.text()));
        return words.toString();
    }

    int letters() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The usual distance between two baselines. */
    double leading() {
        double[] steps = new double[lines.size() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
        }
        java.util.Arrays.sort(steps);
        return steps.length == 0 ? 1.2 * first().face().size() : steps[(steps.length - 1) / 2];
    }
}
