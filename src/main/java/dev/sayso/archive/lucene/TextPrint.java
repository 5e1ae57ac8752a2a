package dev.sayso.archive.lucene;

import dev.sayso.duplicate.Sketch;

/**
 * What the index keeps of an article's text so that its copies are found.
 *
 * @param digest equal for equal words, {@link dev.sayso.duplicate.Shingles#digest()}
 * @param group the label of its group, or {@link StoredGroups#NONE}
 */
record TextPrint(Sketch sketch, long digest, long group) {}
