package dev.sayso.extract.attribution;

import dev.sayso.extract.organization.Gazetteer;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the subject of a crediting verb. */
final class Subjects {
    private static final WordSet ADVERBS = WordSet.of(Subjects.class, "adverbs.txt");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "which");
    private static final Set<String> WRITERS = Set.of("i", "we", "you", "one", "there", "what");
    private static final Set<String> BEFORE_TIME =
            Set.of(
                    "on",
                    "in",
                    "at",
                    "late",
                    "early",
                    "last",
                    "this",
                    "earlier",
                    "the",
                    "next",
                    "previous",
                    "since",
                    "recent",
                    "each",
                    "every",
                    "of");
    private static final Set<String> NOT_NAMES =
            Set.of("a", "an", "the", "this", "these", "its", "his", "her", "their", "no", "some");
    private static final Set<String> EXAMPLES =
            Set.of("chiefly", "mainly", "notably", "including", "especially", "namely", "foremost");
    private static final int APPOSITION = 24;
    private static final int REPORT = 26;
    private static final int MAIN = 60;

    private final CueLexicon lexicon;
    private final List<Token> tokens;
    private final NounPhrases phrases;

    Subjects(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new NounPhrases(lexicon, tokens);
    }

    static boolean isAdverb(Token token) {
        String word = token.text();
        return ADVERBS.contains(token)
                || (token.shape() == Token.Shape.LOWER && word.length() > 4 && word.endsWith("ly"));
    }

    static boolean isPronoun(Token token) {
        return PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Where the words before a verb end that neither name nor deny: "has also on Monday". */
    int withoutAdverbs(int verb, int first) {
        int left = verb;
        while (left > first) {
            Token before = tokens.get(left - 1);
            if (isTireless(left, first)) {
                left -= 3;
            } else if (isAdverb(before)) {
                left--;
            } else if (lexicon.isTime(before) && left - 1 > first) {
                left = withoutTime(left - 1, first);
            } else {
                return left;
            }
        }
        return left;
    }

    /** "never tire of saying". */
    private boolean isTireless(int left, int first) {
        return left - 3 > first
                && tokens.get(left - 1).is("of")
                && tokens.get(left - 2).text().startsWith("tire")
                && tokens.get(left - 3).is("never");
    }

    private int withoutTime(int time, int first) {
        int left = time;
        while (left > first
                && (BEFORE_TIME.contains(tokens.get(left - 1).text())
                        || lexicon.isTime(tokens.get(left - 1)))) {
            left--;
        }
        return left;
    }

    /** The subject whose last token is at {@code left - 1}; empty when there is none. */
    Range before(int left, Sentence sentence, List<Credit> earlier, boolean gerund) {
        Token before = tokens.get(left - 1);
        int first = sentence.first();
        if (isPronoun(before)) {
            return new Range(left - 1, left);
        }
        if (WRITERS.contains(before.text().toLowerCase(Locale.ROOT))) {
            return new Range(left, left);
        }
        boolean shared =
                before.is("and")
                        || before.is("but")
                        || before.is("then")
                        || (gerund && (before.is(",") || before.is("by") || before.is("in")));
        if (shared) {
            return earlier.isEmpty() ? main(sentence, left) : earlier.getLast().source();
        }
        return before.is(",") || before.is("—") || before.is("–")
                ? beforePair(left - 1, first)
                : phrases.endingAt(left, first);
    }

    /** "X, the minister for Y, said": the phrase before the mark that matches this one. */
    private Range beforePair(int mark, int first) {
        int at = mark - 1;
        while (at > Math.max(first, mark - APPOSITION)
                && !tokens.get(at).is(tokens.get(mark).text())) {
            if (tokens.get(at).is("”") || tokens.get(at).is("“") || tokens.get(at).is("\"")) {
                return new Range(mark, mark);
            }
            at--;
        }
        if (at <= first || !tokens.get(at).is(tokens.get(mark).text())) {
            return new Range(mark, mark);
        }
        boolean example = at + 2 < mark && EXAMPLES.contains(tokens.get(at + 1).text());
        return example ? new Range(at + 2, mark) : phrases.endingAt(at, first);
    }

    /** The first phrase of the sentence that can be somebody and does not follow a preposition. */
    private Range main(Sentence sentence, int before) {
        for (int i = sentence.first(); i < Math.min(before, sentence.first() + MAIN); i++) {
            Range phrase = phrases.beginningAt(i, before);
            if (isPronoun(tokens.get(i)) && !tokens.get(i).is("which")) {
                return new Range(i, i + 1);
            }
            if (!phrase.isEmpty()) {
                boolean free =
                        i == sentence.first()
                                || tokens.get(i - 1).shape() == Token.Shape.MARK
                                || tokens.get(i - 1).isWord("but")
                                || tokens.get(i - 1).isWord("and")
                                || Subjects.isAdverb(tokens.get(i - 1));
                if (free && isSomebody(phrase)) {
                    return phrase;
                }
                i = phrase.last() - 1;
            }
        }
        return new Range(before, before);
    }

    /**
     * "A poll of 1,200 adults by X found": from the report to the verb; empty when the clause does
     * not begin with one.
     */
    Range report(int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - REPORT); i--) {
            Token token = tokens.get(i);
            if (token.is(";")
                    || token.is(":")
                    || token.is(",")
                    || (lexicon.verb(token).isPresent() && !lexicon.isReport(token))) {
                break;
            }
            boolean begins = i == first || i - 1 == first || isOpening(i - 1) || isOpening(i - 2);
            if (lexicon.isReport(token) && begins) {
                return new Range(i, verb);
            }
        }
        return new Range(verb, verb);
    }

    private boolean isOpening(int at) {
        return at >= 0
                && (NOT_NAMES.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))
                        || tokens.get(at).is("'s")
                        || tokens.get(at).is("’s")
                        || tokens.get(at).is(","));
    }

    private boolean isSomebody(Range phrase) {
        return fits(CueKind.STANCE, phrase, -1);
    }

    /**
     * Whether such a verb can have such a subject.
     *
     * @param first index of the first token of the sentence, whose capital says nothing
     */
    boolean fits(CueKind kind, Range subject, int first) {
        if (kind == CueKind.SAYING) {
            return true;
        }
        for (int i = subject.first(); i < subject.last(); i++) {
            Token token = tokens.get(i);
            if (isNamed(kind, i, subject, first)
                    || lexicon.isPeople(token)
                    || lexicon.isOrganization(token)
                    || isPronoun(token)
                    || (kind != CueKind.STANCE && lexicon.isReport(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(CueKind kind, int at, Range subject, int first) {
        Token token = tokens.get(at);
        if (!token.isCapital() || NOT_NAMES.contains(token.text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean alone =
                at == first
                        && subject.last() - at > 1
                        && tokens.get(at + 1).shape() == Token.Shape.LOWER;
        boolean place =
                kind == CueKind.FINDING
                        && Gazetteer.placeEnd(tokens, at, subject.last()) == subject.last();
        return !alone && !place;
    }
}
