/** An article that is not yet tied to its file: what the reader of each format makes. */
@NullMarked
package dev.sayso.ingest.draft;

import org.jspecify.annotations.NullMarked;
