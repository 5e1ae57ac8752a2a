/** The article record as JSON, written and read back: the one place where its field names stand. */
@NullMarked
package dev.sayso.json;

import org.jspecify.annotations.NullMarked;
