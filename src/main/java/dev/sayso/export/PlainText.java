package dev.sayso.export;

/**
 * Text from articles made safe to show where it is not escaped: on a terminal, in a cell of a
 * table.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * On one line, without control characters and without characters that turn the direction of
     * writing. Line breaks, tabs and paragraph separators become spaces.
     */
    public static String oneLine(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                plain.append(' ');
            } else if (!isControl(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
    }

    /**
     * C0, DEL and C1 control characters, and the marks, embeddings and isolates of Unicode's bidi.
     */
    private static boolean isControl(char c) {
        return Character.isISOControl(c)
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
