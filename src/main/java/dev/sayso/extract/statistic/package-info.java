/**
 * From quantities to statistics: subject, place, period, source, and whether the arithmetic holds.
 */
@NullMarked
package dev.sayso.extract.statistic;

import org.jspecify.annotations.NullMarked;
