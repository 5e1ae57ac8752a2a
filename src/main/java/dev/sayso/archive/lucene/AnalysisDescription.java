package dev.sayso.archive.lucene;

import java.util.List;

/**
 * How a text becomes terms, as data: the analyzers of this index are built from it, and so can be
 * the settings of another engine. Words are first cut by the rules of Unicode (UAX 29); then the
 * steps follow in this order.
 *
 * @param name of the analyzer
 */
record AnalysisDescription(String name, List<AnalysisStep> steps) {
    AnalysisDescription {
        steps = List.copyOf(steps);
    }
}
