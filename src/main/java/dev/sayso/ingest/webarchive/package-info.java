/** Reads web archives (WARC, ARC) page by page. */
@NullMarked
package dev.sayso.ingest.webarchive;

import org.jspecify.annotations.NullMarked;
