package dev.sayso.organization;

import dev.sayso.article.Span;

/**
 * A place where the text itself says what an acronym stands for: "Long Name (LN)" or "LN (Long
 * Name)".
 */
public record AcronymDefinition(String acronym, String name, Span acronymSpan, Span nameSpan) {}
