/** Whether two texts are the same piece: pure functions of the texts, the same on every machine. */
@NullMarked
package dev.sayso.duplicate;

import org.jspecify.annotations.NullMarked;
