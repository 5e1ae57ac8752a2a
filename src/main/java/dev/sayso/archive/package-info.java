/** The seam: what an archive takes in, keeps, finds and counts. */
@NullMarked
package dev.sayso.archive;

import org.jspecify.annotations.NullMarked;
