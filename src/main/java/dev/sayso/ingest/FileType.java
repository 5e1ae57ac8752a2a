package dev.sayso.ingest;

/**
 * What a file is.
 *
 * @param format who reads it
 * @param mediaType without parameters: {@code text/html}
 */
record FileType(Format format, String mediaType) {}
