/** Reads electronic books (EPUB) that hold many pieces, chapter by chapter. */
@NullMarked
package dev.sayso.ingest.book;

import org.jspecify.annotations.NullMarked;
