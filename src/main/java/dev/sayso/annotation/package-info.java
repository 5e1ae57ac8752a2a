/** Everything read out of one article, beside its text and never in it. */
@NullMarked
package dev.sayso.annotation;

import org.jspecify.annotations.NullMarked;
