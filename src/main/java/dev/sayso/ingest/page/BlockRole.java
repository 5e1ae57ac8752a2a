package dev.sayso.ingest.page;

import dev.sayso.ingest.manuscript.Passage;

/** What a block is for, by how it is set and where it stands. */
enum BlockRole {
    TITLE(Passage.Form.HEADING, "title"),
    STANDFIRST(Passage.Form.PARAGRAPH, "subtitle"),
    TEXT(Passage.Form.PARAGRAPH, ""),
    HEADING(Passage.Form.HEADING, ""),
    STRONG(Passage.Form.STRONG, ""),
    QUOTE(Passage.Form.QUOTATION, "pull-quote"),
    CAPTION(Passage.Form.PARAGRAPH, "caption"),
    NOTE(Passage.Form.PARAGRAPH, "footnote"),
    /** In a frame of its own. */
    BESIDE(Passage.Form.PARAGRAPH, "aside");

    private final Passage.Form form;
    private final String style;

    BlockRole(Passage.Form form, String style) {
        this.form = form;
        this.style = style;
    }

    Passage passage(String words) {
        return new Passage(form, style, words);
    }

    /** Whether the text flows around it: a sentence may go on behind it. */
    boolean isInset() {
        return this == QUOTE || this == CAPTION || this == NOTE || this == BESIDE;
    }
}
