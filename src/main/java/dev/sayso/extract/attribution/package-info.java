/** Finds who a text credits with what. */
@NullMarked
package dev.sayso.extract.attribution;

import org.jspecify.annotations.NullMarked;
