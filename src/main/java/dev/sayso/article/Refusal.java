package dev.sayso.article;

/**
 * A file, or a part of one, that gave no article.
 *
 * @param part counted from 1
 * @param detail one sentence: what happened and, where there is something to be done, what
 */
public record Refusal(String path, int part, String sha256, Reason reason, String detail) {}
