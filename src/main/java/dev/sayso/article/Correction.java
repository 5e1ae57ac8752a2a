package dev.sayso.article;

import java.time.Instant;
import java.util.Optional;

/**
 * What a field of an article was before a person set it right.
 *
 * @param was as it was read, in the words of {@link FieldText}; empty when nothing was read
 * @param rule that had read it
 * @param when it was set right
 */
public record Correction(Optional<String> was, Optional<String> rule, Instant when) {}
