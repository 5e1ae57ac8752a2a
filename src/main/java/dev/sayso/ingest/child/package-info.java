/**
 * Parses files that nobody vouches for in a process of their own, with limits on time, memory and
 * output.
 */
@NullMarked
package dev.sayso.ingest.child;

import org.jspecify.annotations.NullMarked;
