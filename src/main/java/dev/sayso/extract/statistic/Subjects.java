package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.extract.quantity.Changes;
import dev.sayso.language.WordList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what a figure is about, in the text's own words. */
final class Subjects {
    private static final int LONGEST = 8;

    /** So many credits that end after a subject are looked at. */
    private static final int NEAREST = 6;

    private static final Set<String> VERBS = words("verb");
    private static final Set<String> ENDS = words("end");
    private static final Set<String> OPENERS = words("opener");
    private static final Set<String> NOTHING = words("nothing");
    private static final Set<String> PREPOSITIONS = words("preposition");
    private static final Set<String> PRONOUNS = words("pronoun");
    private static final Set<String> DETERMINERS = words("determiner");

    private final String text;

    /** Source and cue of every attribution, by the end of both. */
    private final NavigableMap<Integer, Span> credits = new TreeMap<>();

    Subjects(String text, List<Attribution> attributions) {
        this.text = text;
        for (Attribution attribution : attributions) {
            attribution
                    .source()
                    .where()
                    .map(source -> attribution.cue().map(source::join).orElse(source))
                    .ifPresent(credit -> credits.put(credit.end(), credit));
        }
    }

    private static Set<String> words(String sort) {
        return WordList.rows(Subjects.class, "subject-words.tsv", 2).stream()
                .filter(row -> row[1].equals(sort))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Gives every figure of a piece its subject; one that names none shares that of the figure it
     * goes with.
     */
    void complete(List<Figure> figures) {
        for (Figure figure : figures) {
            figure.subject = named(figure);
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Figure with = figure.baseline == null && i > 0 ? figures.get(i - 1) : figure.baseline;
            if (figure.subject.isEmpty() && with != null) {
                figure.subject = with.subject;
            }
        }
        for (Figure figure : figures) {
            if (figure.subject.isEmpty()) {
                figure.subject = clauseSubject(figure);
            }
        }
    }

    /** The noun beside the figure: what it counts, what rose by it, what it is a share of. */
    private Optional<String> named(Figure figure) {
        Words words = figure.piece.words();
        if (figure.amount().kind().countsThings()) {
            return counted(words, words.isAny(figure.end, "of") ? figure.end + 1 : figure.end);
        }
        int noun = figure.end;
        for (int i = 0; i < 3 && Changes.noun(words.lower(noun)) == null; i++) {
            noun++;
        }
        if (Changes.noun(words.lower(noun)) != null && words.isAny(noun + 1, "in", "of")) {
            return phrase(words, noun + 2);
        }
        if (words.isAny(figure.end, "of")) {
            return phrase(words, figure.end + 1);
        }
        return figure.isLevel() || figure.baseline == null
                ? clauseSubject(figure)
                : Optional.empty();
    }

    private Optional<String> counted(Words words, int at) {
        int end = phraseEnd(words, at);
        if (end == at || isTime(words, at)) {
            return Optional.empty();
        }
        boolean participle =
                words.isAny(end, "were", "was", "are") && words.lower(end + 1).endsWith("ed");
        return phrase(words, at, end)
                .map(noun -> participle ? noun + " " + words.text(end + 1) : noun);
    }

    /** "47 the year before", "250 a year earlier", "200 the previous month". */
    private static boolean isTime(Words words, int at) {
        boolean counted = words.isAny(at, "the") || DateParts.small(words.lower(at)) > 0;
        int first = counted ? at + 1 : at;
        boolean leads = words.isAny(first, "previous", "preceding", "following", "last");
        return leads
                ? isStretch(words, first + 1)
                : isStretch(words, first)
                        && words.isAny(first + 1, "before", "earlier", "ago", "later", "after");
    }

    private static boolean isStretch(Words words, int at) {
        return words.isAny(
                at, "year", "years", "month", "months", "quarter", "week", "day", "decade",
                "season");
    }

    private Optional<String> phrase(Words words, int at) {
        int first = at;
        while (DETERMINERS.contains(words.lower(first))) {
            first++;
        }
        return phrase(words, first, phraseEnd(words, first));
    }

    /** The noun phrase in a stretch of words; empty when it names nothing that is measured. */
    private Optional<String> phrase(Words words, int from, int to) {
        int first = from;
        while (first < to && isLeading(words, first)) {
            first++;
        }
        if (PREPOSITIONS.contains(words.lower(first))) {
            return Optional.empty();
        }
        int end = to;
        while (end > first && endsNoPhrase(words.lower(end - 1))) {
            end--;
        }
        for (int at = first; at < end; at++) {
            if (NOTHING.contains(words.lower(at))) {
                return Optional.empty();
            }
        }
        return first >= end || isPronoun(words, first) || isPronoun(words, end - 1)
                ? Optional.empty()
                : Optional.of(words.span(first, end).of(text));
    }

    private static boolean isLeading(Words words, int at) {
        return DETERMINERS.contains(words.lower(at))
                || words.isAny(at, "in", "of")
                || (ENDS.contains(words.lower(at)) && !PREPOSITIONS.contains(words.lower(at)));
    }

    /** "districts of", "boats out in": more was to follow. */
    private static boolean endsNoPhrase(String lower) {
        return ENDS.contains(lower) || PREPOSITIONS.contains(lower) || lower.equals("the");
    }

    private static int phraseEnd(Words words, int at) {
        int end = at;
        while (end - at < LONGEST
                && words.isWord(end)
                && !ENDS.contains(words.lower(end))
                && !isVerb(words, end)
                && !(end > at && beginsAnother(words, end))) {
            end++;
        }
        return end;
    }

    /** "the families the two children had left", "the parcels we send": a clause without "that". */
    private static boolean beginsAnother(Words words, int at) {
        return words.isAny(at, "we", "i", "you", "he", "she", "it", "they")
                || (opensPhrase(words, at) && !words.isAny(at - 1, "all", "both", "half"));
    }

    /** The words before the clause's verb: "youth turnout slid 3 points". */
    private Optional<String> clauseSubject(Figure figure) {
        Words words = figure.piece.words();
        int verb = figure.before() - 1;
        while (verb >= 0 && !isVerb(words, verb)) {
            if (words.isAny(verb, ";", ":")) {
                return Optional.empty();
            }
            verb--;
        }
        int last = verb - 1;
        while (last >= 0
                && (isVerb(words, last)
                        || words.lower(last).endsWith("ly")
                        || words.isAny(last, "did", "also", "still"))) {
            last--;
        }
        last = beforeCredit(words, last);
        int first = last;
        while (first >= 0
                && last - first < LONGEST
                && words.isWord(first)
                && !OPENERS.contains(words.lower(first))
                && !opensPhrase(words, first)
                && !isVerb(words, first)) {
            first--;
        }
        // "the boats that are hired have": what stands behind "are" is said of the subject.
        if (first == last || words.isAny(first, "is", "are", "was", "were", "be", "been")) {
            return Optional.empty();
        }
        return isSource(words.span(first + 1, last + 1))
                ? Optional.empty()
                : phrase(words, first + 1, last + 1);
    }

    /** "In the valley's schools the loss is": the subject begins at "the", not before it. */
    private static boolean opensPhrase(Words words, int at) {
        return words.isAny(at, "the", "its", "their", "our", "his", "her", "this", "these")
                && !words.isAny(at - 1, "and", "or")
                && !PREPOSITIONS.contains(words.lower(at - 1));
    }

    /** In "rent, the board says, will average", where the rent ends. */
    private int beforeCredit(Words words, int last) {
        if (last < 1 || !words.isAny(last, ",")) {
            return last;
        }
        Span credit = credits.get(words.span(last - 1, last).end());
        int first = credit == null ? last : words.from(credit.start());
        while (first > 0 && words.isAny(first - 1, "the", "a", "an")) {
            first--;
        }
        return words.isAny(first - 1, ",") ? first - 2 : last;
    }

    /** Whether the words name who says it, not what it is about. */
    private boolean isSource(Span subject) {
        return credits.tailMap(subject.start(), false).values().stream()
                .limit(NEAREST)
                .anyMatch(credit -> credit.start() < subject.end());
    }

    private static boolean isPronoun(Words words, int at) {
        return PRONOUNS.contains(words.lower(at)) && !words.text(at).equals("US");
    }

    /** Whether the word is a verb that a figure can be the object of. */
    static boolean isVerb(Words words, int at) {
        String lower = words.lower(at);
        boolean changes = Changes.verb(lower) != null;
        boolean noun =
                Changes.noun(lower) != null
                        && words.isAny(at - 1, "a", "the", "an", "of", "this", "that");
        return VERBS.contains(lower) || (changes && !noun);
    }
}
