package dev.sayso.attribution;

import dev.sayso.article.Span;
import java.util.Optional;

/**
 * Words credited to somebody.
 *
 * @param cue the words that credit: "according to", "reported that"; empty when the source carries
 *     over from the sentence before
 * @param content what is credited
 */
public record Attribution(Source source, Optional<Span> cue, Span content) {}
