package dev.sayso.ingest.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Tesseract writes in its table form ({@code tsv}). */
public final class Recognized {
    /**
     * A word; measures in dots from the top left corner of the picture.
     *
     * @param page from 1
     * @param paragraph a name for the paragraph, the same for all its words
     * @param line the same for its line
     * @param confidence in percent
     */
    public record Word(
            int page,
            int pageWidth,
            int pageHeight,
            String paragraph,
            String line,
            int lineTop,
            int lineHeight,
            int left,
            int right,
            double confidence,
            String text) {}

    private static final int FIELDS = 12;
    private static final int PAGE = 1;
    private static final int LINE = 4;
    private static final int WORD = 5;

    /** More are not taken from one picture. */
    private static final int MOST_WORDS = 50_000;

    private Recognized() {}

    /** How sure the recognition is of the words, in percent, by their letters; 0 without words. */
    public static int confidence(List<Word> words) {
        double sum = 0;
        double letters = 0;
        for (Word word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : (int) Math.round(sum / letters);
    }

    /** The words of a table; rows that are not as they should be are passed over. */
    static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        Map<String, int[]> boxes = new HashMap<>();
        int[] page = {0, 0};
        for (String row : (Iterable<String>) table.lines()::iterator) {
            String[] fields = row.split("\t", FIELDS);
            int[] numbers = numbers(fields);
            if (numbers.length == 0) {
                continue;
            }
            String paragraph = numbers[1] + "." + numbers[2] + "." + numbers[3];
            String line = paragraph + "." + numbers[4];
            switch (numbers[0]) {
                case PAGE -> page = new int[] {numbers[8], numbers[9]};
                case LINE -> boxes.put(line, new int[] {numbers[7], numbers[9]});
                case WORD -> {
                    int[] box = boxes.getOrDefault(line, new int[] {numbers[7], numbers[9]});
                    if (fields.length == FIELDS
                            && !fields[11].isBlank()
                            && words.size() < MOST_WORDS) {
                        words.add(word(numbers, page, box, fields));
                    }
                }
                default -> {}
            }
        }
        return words;
    }

    private static Word word(int[] numbers, int[] page, int[] box, String[] fields) {
        String paragraph = numbers[1] + "." + numbers[2] + "." + numbers[3];
        return new Word(
                numbers[1],
                page[0],
                page[1],
                paragraph,
                paragraph + "." + numbers[4],
                box[0],
                box[1],
                numbers[6],
                numbers[6] + numbers[8],
                Math.max(0, confidence(fields[10])),
                fields[11].strip());
    }

    private static double confidence(String field) {
        try {
            return Double.parseDouble(field);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The first ten fields; none when one is no number. */
    private static int[] numbers(String[] fields) {
        if (fields.length < FIELDS - 1) {
            return new int[0];
        }
        int[] numbers = new int[10];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = Integer.parseInt(fields[i].strip());
            } catch (NumberFormatException e) {
                return new int[0];
            }
        }
        return numbers;
    }
}
