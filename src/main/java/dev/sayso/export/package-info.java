/**
 * What is found, in the formats of other programs: CSV, RIS, BibTeX; and the words and plain text
 * that pages and terminals share.
 */
@NullMarked
package dev.sayso.export;

import org.jspecify.annotations.NullMarked;
