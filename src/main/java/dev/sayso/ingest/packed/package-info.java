/** Unpacks archives and compressed files, entry by entry: zip, tar, gzip, bzip2. */
@NullMarked
package dev.sayso.ingest.packed;

import org.jspecify.annotations.NullMarked;
