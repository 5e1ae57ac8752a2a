package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.Changes;
import dev.sayso.statistic.QuantityKind;
import java.util.Optional;
import java.util.Set;

/** Finds what a figure is about, in the text's own words. */
final class Subjects {
    private static final int LONGEST = 8;
    private static final Set<String> VERBS =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "could",
                    "can",
                    "may",
                    "stood",
                    "stands",
                    "reached",
                    "hit",
                    "totalled",
                    "came",
                    "went",
                    "made",
                    "accounted",
                    "accounts",
                    "says",
                    "say",
                    "said",
                    "reported",
                    "reports",
                    "estimates",
                    "recorded",
                    "witnessed",
                    "saw",
                    "experienced",
                    "cost",
                    "costs",
                    "took",
                    "takes",
                    "remains",
                    "remained",
                    "held",
                    "found",
                    "puts",
                    "spends",
                    "spent",
                    "met",
                    "got");
    private static final Set<String> ENDS =
            Set.of(
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "from",
                    "to",
                    "with",
                    "than",
                    "since",
                    "during",
                    "and",
                    "or",
                    "but",
                    "while",
                    "whereas",
                    "which",
                    "who",
                    "that",
                    "as",
                    "compared",
                    "against",
                    "according",
                    "a",
                    "an",
                    "last",
                    "this",
                    "specifically",
                    "also",
                    "alone",
                    "per",
                    "over",
                    "under");

    private final String text;

    Subjects(String text) {
        this.text = text;
    }

    Optional<String> of(Figure figure) {
        Words words = figure.piece.words();
        if (figure.is(QuantityKind.COUNT)
                || figure.is(QuantityKind.RATE)
                || figure.is(QuantityKind.RATIO)) {
            Optional<String> counted = phrase(words, skipOf(words, figure.end), true);
            if (counted.isPresent()) {
                return counted;
            }
        }
        int after = figure.end;
        for (int i = 0; i < 3 && Changes.noun(words.lower(after)) == null; i++) {
            after++;
        }
        if (Changes.noun(words.lower(after)) != null && words.isAny(after + 1, "in", "of")) {
            Optional<String> changed = phrase(words, after + 2, false);
            if (changed.isPresent()) {
                return changed;
            }
        }
        if (words.isAny(figure.end, "of")) {
            Optional<String> share = phrase(words, figure.end + 1, false);
            if (share.isPresent() && !words.isAny(figure.end + 1, "them", "those", "it", "this")) {
                return share;
            }
        }
        return grammaticalSubject(figure);
    }

    private static int skipOf(Words words, int at) {
        return words.isAny(at, "of") ? at + 1 : at;
    }

    /** Words up to the next preposition, verb or mark. */
    private Optional<String> phrase(Words words, int at, boolean counted) {
        int first = words.isAny(at, "the", "all", "its", "their") ? at + 1 : at;
        int end = first;
        while (end - first < LONGEST
                && words.isWord(end)
                && !ENDS.contains(words.lower(end))
                && !VERBS.contains(words.lower(end))) {
            end++;
        }
        if (counted
                && words.isAny(end, "were", "was", "are")
                && isParticiple(words.lower(end + 1))) {
            return Optional.of(words.span(first, end).of(text) + " " + words.text(end + 1))
                    .filter(s -> end(s));
        }
        return end == first ? Optional.empty() : Optional.of(words.span(first, end).of(text));
    }

    private static boolean end(String phrase) {
        return !phrase.startsWith(" ");
    }

    private static boolean isParticiple(String lower) {
        return lower.endsWith("ed")
                || lower.equals("hurt")
                || lower.equals("shot")
                || lower.equals("born");
    }

    /** The words before the clause's verb: "urban turnout slid 4.2 points". */
    private Optional<String> grammaticalSubject(Figure figure) {
        Words words = figure.piece.words();
        int verb = figure.before() - 1;
        while (verb >= 0 && !isVerb(words, verb) && !words.isAny(verb, ";", ":")) {
            verb--;
        }
        int last = verb;
        while (last > 0 && (isVerb(words, last) || words.lower(last).endsWith("ly"))) {
            last--;
        }
        int first = last;
        while (first > 0
                && last - first < LONGEST
                && words.isWord(first - 1)
                && !VERBS.contains(words.lower(first - 1))
                && !words.isAny(
                        first - 1, "that", "while", "but", "and", "whereas", "as", "which")) {
            first--;
        }
        if (words.isAny(first, "the", "a", "an", "its", "their", "in")) {
            first++;
        }
        if (verb < 0
                || last < first
                || !words.isWord(first)
                || words.isAny(first, "it", "he", "she", "they", "this", "that", "which")) {
            return Optional.empty();
        }
        return Optional.of(words.span(first, last + 1).of(text));
    }

    private static boolean isVerb(Words words, int at) {
        return VERBS.contains(words.lower(at))
                || Changes.verb(words.lower(at)) != null && Changes.noun(words.lower(at)) == null
                || Changes.verb(words.lower(at)) != null && !words.isAny(at - 1, "a", "the", "an");
    }
}
