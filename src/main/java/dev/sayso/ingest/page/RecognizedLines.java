package dev.sayso.ingest.page;

import dev.sayso.ingest.ocr.Recognized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes lines of recognized words, as if a PDF had told them. */
final class RecognizedLines {
    /** Fewer percent on average: stains and pictures, not words. */
    private static final int SUREST_NOISE = 35;

    /** Sizes are measured on letters, with or without strokes below: so near is the same. */
    private static final double SAME_SIZE = 0.22;

    private RecognizedLines() {}

    /**
     * A page of recognized words.
     *
     * @param scale points to a dot
     */
    static PrintedPage page(List<Recognized.Word> words, int number, double scale) {
        Map<String, List<Recognized.Word>> byLine = new LinkedHashMap<>();
        Map<String, List<Double>> heights = new LinkedHashMap<>();
        double width = 0;
        double height = 0;
        for (Recognized.Word word : words) {
            byLine.computeIfAbsent(word.line(), l -> new ArrayList<>()).add(word);
            heights.computeIfAbsent(word.paragraph(), p -> new ArrayList<>())
                    .add((double) word.lineHeight());
            width = Math.max(width, word.pageWidth() * scale);
            height = Math.max(height, word.pageHeight() * scale);
        }
        double usual = median(heights.values().stream().flatMap(List::stream).toList());
        List<Line> lines = new ArrayList<>();
        for (List<Recognized.Word> line : byLine.values()) {
            if (Recognized.confidence(line) > SUREST_NOISE) {
                double own = median(heights.getOrDefault(line.getFirst().paragraph(), List.of()));
                double size = Math.abs(own / usual - 1) < SAME_SIZE ? usual : own;
                lines.add(line(line, size, number, scale));
            }
        }
        return new PrintedPage(number, width, height, lines, List.of(), List.of());
    }

    private static Line line(List<Recognized.Word> words, double height, int number, double scale) {
        Recognized.Word first = words.getFirst();
        Recognized.Word last = words.getLast();
        String text = String.join(" ", words.stream().map(Recognized.Word::text).toList());
        return new Line(
                text,
                first.left() * scale,
                last.right() * scale,
                (first.lineTop() + 0.8 * first.lineHeight()) * scale,
                new Face(Math.round(height * scale * 2) / 2.0, false, false),
                number,
                false);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }
}
