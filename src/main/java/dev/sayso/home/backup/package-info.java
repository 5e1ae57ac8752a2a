/** Puts a whole corpus into one file, and takes it out again. */
@NullMarked
package dev.sayso.home.backup;

import org.jspecify.annotations.NullMarked;
