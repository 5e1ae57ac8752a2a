package dev.sayso.web.adding;

/**
 * A text that somebody typed or pasted.
 *
 * @param title put in front of the text as a line of its own; empty where the text has one, or none
 */
public record PastedText(String title, String text) {
    /** Longest text with its title, in UTF-16 code units. */
    public static final int LONGEST = 1_000_000;

    /** The original that is kept: what a text file with this piece looks like. */
    String original() {
        String lines = text.replace("\r\n", "\n").strip();
        return (title.isBlank() ? lines : title.strip() + "\n\n" + lines) + "\n";
    }
}
