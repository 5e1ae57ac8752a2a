/** Amounts, the statistics made of them, and whether their arithmetic holds. */
@NullMarked
package dev.sayso.statistic;

import org.jspecify.annotations.NullMarked;
