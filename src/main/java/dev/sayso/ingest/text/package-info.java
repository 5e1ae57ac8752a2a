/** Tells what each line of a plain text is: headline, byline, body, pull quote, disclaimer. */
@NullMarked
package dev.sayso.ingest.text;

import org.jspecify.annotations.NullMarked;
