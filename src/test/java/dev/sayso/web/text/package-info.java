@NullMarked
package dev.sayso.web.text;

import org.jspecify.annotations.NullMarked;
