/** The interface for programs, under {@code /api/v1}. */
@NullMarked
package dev.sayso.web.api;

import org.jspecify.annotations.NullMarked;
