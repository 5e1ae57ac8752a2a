package dev.sayso.ingest.html;

/** What a block of the page is to the article. */
enum Part {
    PARAGRAPH,
    CROSSHEAD,
    STANDFIRST,
    PULL_QUOTE,
    CAPTION,
    RELATED,
    DISCLAIMER,
    BIO,
    /** Not the article's. */
    NOTHING
}
