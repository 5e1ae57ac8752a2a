package dev.sayso.organization;

import dev.sayso.article.Span;

/**
 * A place in the body that names an organization. {@code text} is {@code span.of(article.text())}.
 */
public record Mention(Span span, String text) {}
