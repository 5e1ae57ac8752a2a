/** A search as it stands in an address: read from it, changed, and written back. */
@NullMarked
package dev.sayso.web.question;

import org.jspecify.annotations.NullMarked;
