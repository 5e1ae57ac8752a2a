/** From an article to its annotations, by rules. */
@NullMarked
package dev.sayso.extract;

import org.jspecify.annotations.NullMarked;
