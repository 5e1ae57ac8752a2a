/** Words, sentences and paragraphs of a text, with their offsets. */
@NullMarked
package dev.sayso.extract.token;

import org.jspecify.annotations.NullMarked;
