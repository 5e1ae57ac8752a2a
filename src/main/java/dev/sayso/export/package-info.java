/** What is found, in the formats of other programs: CSV, RIS, BibTeX. */
@NullMarked
package dev.sayso.export;

import org.jspecify.annotations.NullMarked;
