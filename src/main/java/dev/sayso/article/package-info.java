/** The opinion piece: its text, its blocks, and what its outlet says about it. */
@NullMarked
package dev.sayso.article;

import org.jspecify.annotations.NullMarked;
