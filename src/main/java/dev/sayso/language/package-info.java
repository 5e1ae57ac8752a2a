/**
 * Tells the language of a text from its script, its letters and its most frequent words; keeps what
 * all rules know of words: their lists and tables, and English plurals.
 */
@NullMarked
package dev.sayso.language;

import org.jspecify.annotations.NullMarked;
