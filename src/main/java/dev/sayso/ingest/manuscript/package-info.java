/** A piece as its format gives it: passages in reading order, and what the file says of itself. */
@NullMarked
package dev.sayso.ingest.manuscript;

import org.jspecify.annotations.NullMarked;
