package dev.sayso.cli;

import dev.sayso.export.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks text into lines that fit.
 *
 * @param width how many characters a line may have
 */
record Lines(int width) {
    private static final String STYLE = "\u001b\\[[0-9]+m";

    /** Breaks a paragraph from the archive. */
    List<String> of(String paragraph) {
        return of(words(PlainText.oneLine(paragraph)));
    }

    /** What stands between spaces. */
    static List<String> words(String line) {
        return Arrays.stream(line.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** Fills lines with words, at least one line; a word that is too long has a line of its own. */
    List<String> of(List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : words) {
            int shown = shown(word);
            if (length > 0 && length + 1 + shown > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            line.append(length == 0 ? "" : " ").append(word);
            length += shown + (length == 0 ? 0 : 1);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters are seen: styles are not. */
    private static int shown(String word) {
        String plain = word.indexOf('\u001b') < 0 ? word : word.replaceAll(STYLE, "");
        return plain.codePointCount(0, plain.length());
    }
}
