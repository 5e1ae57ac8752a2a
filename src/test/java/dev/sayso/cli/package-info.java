/** The commands as processes, as a shell starts them. */
@NullMarked
package dev.sayso.cli;

import org.jspecify.annotations.NullMarked;
