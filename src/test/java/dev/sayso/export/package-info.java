/** Rows and entries for other programs. */
@NullMarked
package dev.sayso.export;

import org.jspecify.annotations.NullMarked;
