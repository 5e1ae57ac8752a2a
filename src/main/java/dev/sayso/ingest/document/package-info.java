/** Reads documents that Tika parses: pdf, docx, doc, odt, rtf, epub and others. */
@NullMarked
package dev.sayso.ingest.document;

import org.jspecify.annotations.NullMarked;
