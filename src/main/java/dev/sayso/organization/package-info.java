/** Organizations, the names they go by, and the places in a text that name them. */
@NullMarked
package dev.sayso.organization;

import org.jspecify.annotations.NullMarked;
