package dev.sayso.web.adding;

import java.util.OptionalLong;

/**
 * How far a run of reading files is.
 *
 * @param done how many files are read
 * @param files how many there are, where that is known before
 */
public record FilesRead(long done, OptionalLong files) {}
