/** The words of the pages, in each language that they can be read in. */
@NullMarked
package dev.sayso.web.text;

import org.jspecify.annotations.NullMarked;
