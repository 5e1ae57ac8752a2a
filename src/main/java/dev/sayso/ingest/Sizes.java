package dev.sayso.ingest;

/** How large a piece may be, in bytes. */
final class Sizes {
    /** The most of one piece. */
    static final int PIECE = 50 << 20;

    /** The most of a text or a page that is read; the rest is no article. */
    static final int TEXT = 8 << 20;

    private Sizes() {}
}
