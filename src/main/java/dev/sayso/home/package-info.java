/** One archive on disk: its corpus and index folders, and the work that goes on between them. */
@NullMarked
package dev.sayso.home;

import org.jspecify.annotations.NullMarked;
