/** Which names mean the same organization, by the evidence of all articles and by hand. */
@NullMarked
package dev.sayso.resolution;

import org.jspecify.annotations.NullMarked;
