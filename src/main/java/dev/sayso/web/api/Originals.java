package dev.sayso.web.api;

import dev.sayso.article.Original;
import java.io.IOException;
import java.nio.file.Path;

/** Where the files lie that articles were read from. */
public interface Originals {
    /** The file; it may be gone, but it never lies outside the corpus. */
    Path file(Original original) throws IOException;
}
