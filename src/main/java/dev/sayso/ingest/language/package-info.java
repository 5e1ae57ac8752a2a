/** Tells the language of a text from its script and its most frequent words. */
@NullMarked
package dev.sayso.ingest.language;

import org.jspecify.annotations.NullMarked;
