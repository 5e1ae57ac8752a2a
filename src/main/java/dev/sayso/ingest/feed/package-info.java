/** Reads feeds item by item: RSS, Atom, JSON Feed. */
@NullMarked
package dev.sayso.ingest.feed;

import org.jspecify.annotations.NullMarked;
