package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A large first letter that stands beside the first lines of its paragraph. */
final class DropCap {
    /** How much larger than the text it is. */
    private static final double LARGER = 1.8;

    private DropCap() {}

    /** The lines with large first letters put before the words that they begin. */
    static List<Line> joined(List<Line> lines) {
        List<Line> caps = lines.stream().filter(line -> line.text().length() <= 2).toList();
        List<Line> joined = new ArrayList<>(lines);
        for (Line cap : caps.subList(0, Math.min(caps.size(), 20))) {
            if (Character.isUpperCase(cap.text().codePointAt(cap.text().length() - 1))) {
                join(cap, joined);
            }
        }
        return joined;
    }

    private static void join(Line cap, List<Line> lines) {
        double top = cap.baseline() - cap.face().size();
        List<Line> beside =
                lines.stream()
                        .filter(line -> line.face().size() * LARGER <= cap.face().size())
                        .filter(line -> line.baseline() > top)
                        .filter(line -> line.baseline() < cap.baseline() + 0.3 * line.face().size())
                        .filter(line -> line.left() > cap.left())
                        .filter(line -> line.left() - cap.right() < 1.5 * line.face().size())
                        .sorted(Comparator.comparingDouble(Line::baseline))
                        .toList();
        if (beside.isEmpty()) {
            return;
        }
        Line first = beside.getFirst();
        String between = isWordAlone(cap.text(), first.text(), lines) ? " " : "";
        lines.remove(cap);
        for (Line line : beside) {
            String words = line.equals(first) ? cap.text() + between + line.text() : line.text();
            lines.set(lines.indexOf(line), line.with(words).startingAt(cap.left()));
        }
    }

    /**
     * Whether "A" or "I" is a word before the next one. The text tells: it has the next word
     * elsewhere, and not both as one.
     */
    private static boolean isWordAlone(String cap, String line, List<Line> lines) {
        if (!cap.equals("A") && !cap.equals("I")) {
            return false;
        }
        String next = line.split("[^\\p{L}'’]", 2)[0].toLowerCase(Locale.ROOT);
        Set<String> words =
                lines.stream()
                        .filter(other -> !other.text().equals(line))
                        .flatMap(other -> java.util.Arrays.stream(other.text().split("[^\\p{L}]+")))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return words.contains(next) && !words.contains(cap.toLowerCase(Locale.ROOT) + next);
    }
}
