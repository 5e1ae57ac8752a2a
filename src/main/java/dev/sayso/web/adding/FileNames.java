package dev.sayso.web.adding;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files whose names, or whose texts, come from outside. */
final class FileNames {
    private static final int LONGEST = 80;
    private static final int LONGEST_OF_TEXT = 60;
    private static final String UNUSABLE = ":*?\"<>|\ufffd";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private FileNames() {}

    /**
     * The last part of the name that was sent: without folders, without what cannot stand in a
     * file's name or turns the direction of writing, and not too long for one; its end is kept, for
     * the type.
     */
    static String safe(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints().map(c -> isUsable(c) ? c : '_').forEach(kept::appendCodePoint);
        int from = Math.max(0, kept.length() - LONGEST);
        if (from > 0 && Character.isLowSurrogate(kept.charAt(from))) {
            from++;
        }
        String name = kept.substring(from).strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "article" : name;
    }

    private static boolean isUsable(int c) {
        return !Character.isISOControl(c)
                && UNUSABLE.indexOf(c) < 0
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && !turnsTheLine(c);
    }

    /** The marks, embeddings and isolates of Unicode's bidi, and its separators of lines. */
    private static boolean turnsTheLine(int c) {
        return c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** A name for a text, of the words at its beginning: {@code of-tolls.txt}. */
    static String ofText(String text) {
        String beginning = text.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        for (String word : NO_WORD.split(beginning, -1)) {
            if (!word.isEmpty() && name.length() + word.length() < LONGEST_OF_TEXT) {
                name.append(name.isEmpty() ? "" : "-").append(word);
            }
        }
        return name.isEmpty() ? "pasted-text.txt" : name + ".txt";
    }
}
