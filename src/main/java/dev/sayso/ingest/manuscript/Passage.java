package dev.sayso.ingest.manuscript;

/**
 * One stretch of text that the format sets off from the next.
 *
 * @param style the name that the format gives to this kind of passage, lower case; empty when none:
 *     {@code author} for a paragraph in a word processor's style "Author"
 * @param text the words; a line feed where the format breaks the line
 */
public record Passage(Form form, String style, String text) {
    /** How the format sets a passage. */
    public enum Form {
        PARAGRAPH,
        HEADING,
        /** A paragraph that is bold from its first word to its last. */
        STRONG,
        /** Set in as a quotation. */
        QUOTATION,
        /** Where a page ends; without words. */
        PAGE_BREAK
    }

    /** An ordinary paragraph. */
    public static Passage paragraph(String text) {
        return new Passage(Form.PARAGRAPH, "", text);
    }

    /** A heading of any level. */
    public static Passage heading(String text) {
        return new Passage(Form.HEADING, "", text);
    }

    /** The same passage with other words. */
    public Passage with(String words) {
        return new Passage(form, style, words);
    }
}
