/** Amounts as a text writes them: numbers, units, modifiers, and whether each is a statistic. */
@NullMarked
package dev.sayso.extract.quantity;

import org.jspecify.annotations.NullMarked;
