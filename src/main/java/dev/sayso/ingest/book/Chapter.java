package dev.sayso.ingest.book;

import java.util.List;

/**
 * A chapter as the table of contents has it.
 *
 * @param title as in the table of contents
 * @param files names in the book's container, in reading order; at least one
 */
record Chapter(String title, List<String> files) {
    Chapter {
        files = List.copyOf(files);
    }
}
