package dev.sayso.article;

/**
 * Why an article is not the whole of its piece: a limit was reached, or something inside could not
 * be read.
 *
 * @param detail one sentence: what happened and, where there is something to be done, what
 */
public record Shortfall(Reason reason, String detail) {}
