package dev.sayso.ingest.mail;

import java.util.Optional;

/**
 * A page that a browser saved as a message (mht, mhtml).
 *
 * @param location where it was fetched; empty when that is not told
 * @param charset as declared outside the page
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record SavedPage(byte[] page, String location, Optional<String> charset) {}
