/** Reads mail: one message, or a mailbox of any size message by message. */
@NullMarked
package dev.sayso.ingest.mail;

import org.jspecify.annotations.NullMarked;
