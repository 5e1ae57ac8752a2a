/** Settles the language of each piece between what its file declares and what its text shows. */
@NullMarked
package dev.sayso.ingest.language;

import org.jspecify.annotations.NullMarked;
