/** The web interface: pages for people and an interface for programs, put together and served. */
@NullMarked
package dev.sayso.web;

import org.jspecify.annotations.NullMarked;
