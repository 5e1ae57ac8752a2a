package dev.sayso.article;

import java.util.OptionalInt;

/**
 * One piece of the page as the outlet laid it out.
 *
 * <p>The body consists of paragraphs and crossheads, which are spans of the article's text;
 * everything set apart keeps its own words, so that a sentence repeated in a pull quote is never
 * counted twice.
 */
public sealed interface Block {
    /** Part of the body: a stretch of {@link Article#text()}. */
    sealed interface InBody extends Block permits Paragraph, Crosshead {
        Span span();
    }

    /** Printed beside the body: has words of its own that {@link Article#text()} does not hold. */
    sealed interface SetApart extends Block
            permits Standfirst, PullQuote, Caption, RelatedStory, Disclaimer, Bio {
        String text();
    }

    record Paragraph(Span span) implements InBody {}

    /** A heading inside the text. */
    record Crosshead(Span span) implements InBody {}

    /** The lines under the headline that introduce the piece. */
    record Standfirst(String text) implements SetApart {}

    /**
     * Words lifted out of the text and enlarged.
     *
     * @param quoted index, among the paragraphs of the body, of the one it repeats; empty when the
     *     text does not hold these words
     */
    record PullQuote(String text, OptionalInt quoted) implements SetApart {}

    record Caption(String text) implements SetApart {}

    /** A line that leads to another piece of the outlet. */
    record RelatedStory(String text) implements SetApart {}

    record Disclaimer(String text) implements SetApart {}

    /** What the outlet says about the author. */
    record Bio(String text) implements SetApart {}
}
