@NullMarked
package dev.sayso.web.page;

import org.jspecify.annotations.NullMarked;
