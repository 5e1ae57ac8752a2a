@NullMarked
package dev.sayso.web.adding;

import org.jspecify.annotations.NullMarked;
