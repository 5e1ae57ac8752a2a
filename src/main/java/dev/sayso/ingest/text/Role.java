package dev.sayso.ingest.text;

/** What a passage is for. */
enum Role {
    /** Part of the body, until a rule knows better. */
    BODY,
    CROSSHEAD,
    STANDFIRST,
    PULL_QUOTE,
    CAPTION,
    RELATED,
    DISCLAIMER,
    BIO,
    /**
     * A note at the foot of a page, a box beside the text: put after it, so that it is not broken.
     */
    BESIDE,
    /** Title, byline, date, kicker: its words are in the particulars. */
    HEAD,
    /** Left behind by a page: a button, an advertisement's label. */
    NOISE
}
