package dev.sayso.ingest.mail;

/**
 * A file that came with a message.
 *
 * @param name as sent; anybody's words
 * @param bytes decoded
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Attachment(String name, byte[] bytes) {}
