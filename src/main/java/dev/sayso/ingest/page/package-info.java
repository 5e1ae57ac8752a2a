/**
 * Reads printed pages, of a PDF or of a picture: letters with their places become lines, columns,
 * paragraphs; runs in the child process.
 */
@NullMarked
package dev.sayso.ingest.page;

import org.jspecify.annotations.NullMarked;
