/** The command line, and the only place that chooses implementations. */
@NullMarked
package dev.sayso.cli;

import org.jspecify.annotations.NullMarked;
