/** Words, sentences and paragraphs of a text, with their offsets. */
@NullMarked
package dev.sayso.language.token;

import org.jspecify.annotations.NullMarked;
