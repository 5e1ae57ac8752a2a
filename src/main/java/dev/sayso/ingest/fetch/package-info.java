/** Fetches single pages from the web, for those who allowed it; reads nothing of what they say. */
@NullMarked
package dev.sayso.ingest.fetch;

import org.jspecify.annotations.NullMarked;
