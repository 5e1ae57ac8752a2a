package dev.sayso.cli;

import java.io.IOException;

/** Whoever read standard output has seen enough, as {@code head} does. */
final class ReaderGone extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
        super("nobody reads standard output any more", cause);
    }
}
