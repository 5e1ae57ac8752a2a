package dev.sayso.ingest.draft;

import dev.sayso.article.Reason;

/**
 * Why something was not read, or not read whole.
 *
 * @param detail one sentence for people: what happened and, where there is something to be done,
 *     what
 */
public record Trouble(Reason reason, String detail) {}
