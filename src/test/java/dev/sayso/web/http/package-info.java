@NullMarked
package dev.sayso.web.http;

import org.jspecify.annotations.NullMarked;
