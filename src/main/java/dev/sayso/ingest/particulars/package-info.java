/**
 * The vocabulary in which outlets say who wrote a piece, when, for whom and of what kind: names,
 * dates in words, outlets and sections, in many languages, whatever the format of the file.
 */
@NullMarked
package dev.sayso.ingest.particulars;

import org.jspecify.annotations.NullMarked;
