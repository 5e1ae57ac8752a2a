package dev.sayso.article;

import java.util.Optional;

/**
 * Where a file was fetched that did not come from a disk.
 *
 * @param requested the address that somebody asked for
 * @param url the address that gave the bytes: another one where the server led on
 * @param charset the charset that the server declared
 */
public record Origin(String requested, String url, Optional<String> charset) {}
