/** What the templates show: values made ready for reading, never markup. */
@NullMarked
package dev.sayso.web.view;

import org.jspecify.annotations.NullMarked;
