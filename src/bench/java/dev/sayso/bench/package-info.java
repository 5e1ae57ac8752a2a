/** Measures Sayso beside plain Lucene on the same articles; see performance.md. */
@NullMarked
package dev.sayso.bench;

import org.jspecify.annotations.NullMarked;
