/**
 * Reads a page as an outlet publishes it: the main text, block by block, and what the page says
 * about author, outlet, day and kind.
 */
@NullMarked
package dev.sayso.ingest.html;

import org.jspecify.annotations.NullMarked;
