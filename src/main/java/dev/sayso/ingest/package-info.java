/** From a file on disk to articles; the only place that knows Tika and jsoup. */
@NullMarked
package dev.sayso.ingest;

import org.jspecify.annotations.NullMarked;
