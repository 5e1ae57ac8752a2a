/** Recognizes text in pictures by Tesseract, which runs as a process of its own. */
@NullMarked
package dev.sayso.ingest.ocr;

import org.jspecify.annotations.NullMarked;
