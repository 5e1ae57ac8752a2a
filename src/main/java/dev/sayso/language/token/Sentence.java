package dev.sayso.language.token;

import dev.sayso.article.Span;

/**
 * One sentence.
 *
 * @param span without the white space around it
 * @param first index of its first token among all tokens of the text
 * @param last index after its last token
 * @param paragraph counted from 0
 */
public record Sentence(Span span, int first, int last, int paragraph) {}
