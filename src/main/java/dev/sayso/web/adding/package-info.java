/** Takes in what is sent to the server, in the background, and tells how far it is. */
@NullMarked
package dev.sayso.web.adding;

import org.jspecify.annotations.NullMarked;
