/** Tells how far each particular of an article can be trusted, by the rule that read it. */
@NullMarked
package dev.sayso.ingest.confidence;

import org.jspecify.annotations.NullMarked;
