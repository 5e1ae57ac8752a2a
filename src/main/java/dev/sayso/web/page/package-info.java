/** The pages for people, one class a page. */
@NullMarked
package dev.sayso.web.page;

import org.jspecify.annotations.NullMarked;
