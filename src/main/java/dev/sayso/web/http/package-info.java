/** What every answer has in common: who is let in, headers, errors, and files that never change. */
@NullMarked
package dev.sayso.web.http;

import org.jspecify.annotations.NullMarked;
