/** Data sets of articles: tables and JSON with a row for each piece. */
@NullMarked
package dev.sayso.ingest.dataset;

import org.jspecify.annotations.NullMarked;
