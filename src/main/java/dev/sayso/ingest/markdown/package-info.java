/** Reads Markdown, with its front matter. */
@NullMarked
package dev.sayso.ingest.markdown;

import org.jspecify.annotations.NullMarked;
