@NullMarked
package dev.sayso.web.view;

import org.jspecify.annotations.NullMarked;
