/** What several test classes need: sample articles, and an archive without Lucene. */
@NullMarked
package dev.sayso.testing;

import org.jspecify.annotations.NullMarked;
