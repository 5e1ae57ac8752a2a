/** The archive embedded in this process, on Lucene; the only place that knows Lucene. */
@NullMarked
package dev.sayso.archive.lucene;

import org.jspecify.annotations.NullMarked;
