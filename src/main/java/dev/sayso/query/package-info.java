/** The query language: one tree of sealed cases, and the parser that never throws. */
@NullMarked
package dev.sayso.query;

import org.jspecify.annotations.NullMarked;
