@NullMarked
package dev.sayso.web.question;

import org.jspecify.annotations.NullMarked;
