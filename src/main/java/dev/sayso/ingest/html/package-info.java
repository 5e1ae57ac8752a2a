/** Stand-in. */
@NullMarked
package dev.sayso.ingest.html;

import org.jspecify.annotations.NullMarked;
