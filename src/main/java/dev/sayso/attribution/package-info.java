/** Whose say-so: source, cue and content. */
@NullMarked
package dev.sayso.attribution;

import org.jspecify.annotations.NullMarked;
