/** Tells the language of a text from its script, its letters and its most frequent words. */
@NullMarked
package dev.sayso.language;

import org.jspecify.annotations.NullMarked;
