/** Finds the organizations that a text names, and the acronyms it defines. */
@NullMarked
package dev.sayso.extract.organization;

import org.jspecify.annotations.NullMarked;
