package dev.sayso.extract.attribution;

import dev.sayso.extract.token.Sentence;
import dev.sayso.extract.token.Token;
import dev.sayso.extract.token.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence, and the source and the content of each. */
final class SentenceCredits {
    private static final Set<String> ADVERBS = WordList.words(SentenceCredits.class, "adverbs.txt");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "never",
                    "cannot",
                    "no",
                    "didn't",
                    "don't",
                    "doesn't",
                    "didn’t",
                    "don’t",
                    "doesn’t",
                    "hasn't",
                    "hasn’t",
                    "haven't",
                    "haven’t",
                    "won't",
                    "won’t",
                    "wouldn't",
                    "wouldn’t");
    private static final Set<String> HYPOTHETICAL =
            Set.of("would", "could", "might", "may", "can", "should", "must");
    private static final Set<String> NOMINAL =
            Set.of(
                    "a", "an", "the", "this", "these", "those", "its", "his", "her", "their", "my",
                    "our", "your", "no", "any", "some", "such", "of", "in", "for", "with", "from",
                    "at", "to", "about", "as", "'s", "’s", "new", "recent", "other");
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "they", "it", "who", "which");
    private static final Set<String> WRITERS = Set.of("i", "we", "you", "one", "there", "what");

    private final CueLexicon lexicon;
    private final List<Token> tokens;
    private final NounPhrases phrases;

    /** A cue with its source and content, each a run of tokens. */
    record Found(Range source, Range cue, Range content) {}

    SentenceCredits(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new NounPhrases(lexicon, tokens);
    }

    /** In the order of the cues. */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Optional<Found> credit = at(i, sentence, found);
            if (credit.isPresent()) {
                found.add(credit.get());
                i = Math.max(i, credit.get().cue().last() - 1);
            }
        }
        return found;
    }

    private Optional<Found> at(int i, Sentence sentence, List<Found> earlier) {
        int phraseEnd = lexicon.phraseEnd(tokens, i, sentence.last());
        if (phraseEnd > i) {
            Range source = phrases.beginningAt(phraseEnd, sentence.last());
            return source.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Found(
                                    source,
                                    new Range(i, phraseEnd),
                                    around(sentence, i, source.last(), earlier)));
        }
        if (lexicon.isPossession(tokens.get(i))) {
            Optional<Found> possessed = possessed(i, sentence, earlier);
            if (possessed.isPresent()) {
                return possessed;
            }
        }
        return lexicon.verb(tokens.get(i)).flatMap(kind -> verb(kind, i, sentence, earlier));
    }

    /** "by the union's count", "in her view". */
    private Optional<Found> possessed(int noun, Sentence sentence, List<Found> earlier) {
        int owner = noun - 1;
        while (owner > sentence.first() + 1
                && (tokens.get(owner).is("own") || tokens.get(owner).is("latest"))) {
            owner--;
        }
        if (owner <= sentence.first()) {
            return Optional.empty();
        }
        Token mark = tokens.get(owner);
        boolean possessive = mark.is("'s") || mark.is("’s") || mark.is("’") || mark.is("'");
        Range source =
                possessive ? phrases.endingAt(owner, sentence.first()) : new Range(owner, owner);
        if (source.isEmpty() || source.first() <= sentence.first()) {
            return Optional.empty();
        }
        Token before = tokens.get(source.first() - 1);
        return before.isWord("by") || before.isWord("in") || before.isWord("on")
                ? Optional.of(
                        new Found(
                                source,
                                new Range(source.first() - 1, noun + 1),
                                around(sentence, source.first() - 1, noun + 1, earlier)))
                : Optional.empty();
    }

    private Optional<Found> verb(CueKind kind, int verb, Sentence sentence, List<Found> earlier) {
        int first = sentence.first();
        int last = sentence.last();
        if (verb + 1 < last && tokens.get(verb + 1).is("by")) {
            Range source = phrases.beginningAt(verb + 2, last);
            return source.isEmpty() || kind == CueKind.STANCE
                    ? Optional.empty()
                    : Optional.of(
                            new Found(
                                    source,
                                    new Range(verb, verb + 2),
                                    around(sentence, verb, source.last(), earlier)));
        }
        int left = verb;
        while (left > first && isAdverb(tokens.get(left - 1))) {
            left--;
        }
        if (left > first && isDenied(tokens.get(left - 1))) {
            return Optional.empty();
        }
        boolean gerund = tokens.get(verb).text().endsWith("ing");
        if (left > first && BE.contains(tokens.get(left - 1).text())) {
            if (!gerund) {
                return Optional.empty();
            }
            left--;
        }
        if (left == first) {
            return Optional.empty();
        }
        Token before = tokens.get(left - 1);
        Range cue = new Range(verb, verb + 1);
        if (isStop(before)) {
            Range right = phrases.beginningAt(verb + 1, last);
            if (!gerund && isInverted(right, last)) {
                return Optional.of(
                        new Found(right, cue, around(sentence, verb, right.last(), earlier)));
            }
        }
        if (NOMINAL.contains(before.text()) && left == verb) {
            return Optional.empty();
        }
        Range subject = subject(left, sentence, earlier, gerund);
        if (subject.isEmpty() || !fits(kind, subject)) {
            return Optional.empty();
        }
        return Optional.of(new Found(subject, cue, content(subject, verb, sentence, earlier)));
    }

    private static boolean isAdverb(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return ADVERBS.contains(word) && !word.equals("'s") && !word.equals("’s")
                || token.shape() == Token.Shape.LOWER && word.length() > 4 && word.endsWith("ly");
    }

    private static boolean isDenied(Token token) {
        return NEGATIONS.contains(token.text()) || HYPOTHETICAL.contains(token.text());
    }

    private static boolean isStop(Token token) {
        return token.is(",")
                || token.is("”")
                || token.is("\"")
                || token.is("’")
                || token.is("?")
                || token.is("!")
                || token.is("—")
                || token.is("–")
                || token.isWord("so")
                || token.isWord("as");
    }

    /** Whether the noun phrase after the verb is its subject: ", says the board." */
    private boolean isInverted(Range right, int last) {
        if (right.isEmpty()) {
            return false;
        }
        Token begin = tokens.get(right.first());
        boolean noun =
                begin.isCapital()
                        || begin.is("the")
                        || begin.is("a")
                        || begin.is("an")
                        || begin.is("one")
                        || begin.is("its");
        if (!noun) {
            return false;
        }
        if (right.last() == last) {
            return true;
        }
        Token after = tokens.get(right.last());
        return after.shape() == Token.Shape.MARK
                || after.is("in")
                || after.is("on")
                || after.is("who")
                || after.is("at");
    }

    private Range subject(int left, Sentence sentence, List<Found> earlier, boolean gerund) {
        Token before = tokens.get(left - 1);
        int first = sentence.first();
        if (SUBJECT_PRONOUNS.contains(before.text().toLowerCase(Locale.ROOT))) {
            return new Range(left - 1, left);
        }
        if (WRITERS.contains(before.text().toLowerCase(Locale.ROOT))) {
            return new Range(left, left);
        }
        boolean shared =
                before.is("and")
                        || before.is("but")
                        || before.is("then")
                        || gerund && before.is(",");
        if (shared) {
            return earlier.isEmpty()
                    ? phrases.beginningAt(first, sentence.last())
                    : earlier.getLast().source();
        }
        if (before.is(",")) {
            return beforeComma(left - 1, first);
        }
        return phrases.endingAt(left, first);
    }

    /** "X, the minister for Y, said": the phrase before the comma that matches this one. */
    private Range beforeComma(int comma, int first) {
        int at = comma - 1;
        while (at > first && at > comma - 20 && !tokens.get(at).is(",")) {
            if (tokens.get(at).is("”") || tokens.get(at).is("“") || tokens.get(at).is("\"")) {
                return new Range(comma, comma);
            }
            at--;
        }
        return tokens.get(at).is(",") ? phrases.endingAt(at, first) : new Range(comma, comma);
    }

    private boolean fits(CueKind kind, Range subject) {
        if (kind == CueKind.SPEECH) {
            return true;
        }
        for (int i = subject.first(); i < subject.last(); i++) {
            Token token = tokens.get(i);
            boolean named =
                    token.isCapital() && !NOMINAL.contains(token.text().toLowerCase(Locale.ROOT));
            if (named
                    || lexicon.isPeople(token)
                    || SUBJECT_PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))
                    || kind == CueKind.FINDING && lexicon.isReport(token)) {
                return true;
            }
        }
        return false;
    }

    private Range content(Range subject, int verb, Sentence sentence, List<Found> earlier) {
        int last = sentence.last();
        int next = verb + 1;
        boolean closes =
                next >= last
                        || tokens.get(next).shape() == Token.Shape.MARK && !tokens.get(next).is(":")
                        || tokens.get(next).is("on")
                        || tokens.get(next).is("in");
        boolean preceded =
                subject.first() > sentence.first() + 2
                        && isStop(tokens.get(subject.first() - 1))
                        && subject.first() < verb;
        if (closes && preceded) {
            return around(sentence, subject.first(), verb + 1, earlier);
        }
        int from =
                next < last && (tokens.get(next).is("that") || tokens.get(next).is(","))
                        ? next + 1
                        : next;
        return from < last
                ? new Range(from, clauseEnd(from, last))
                : around(sentence, subject.first(), next, earlier);
    }

    private int clauseEnd(int from, int last) {
        for (int i = from; i < last; i++) {
            if (tokens.get(i).is(";")) {
                return i > from ? i : last;
            }
        }
        return last;
    }

    /** The clause around a parenthetical credit: what stands before it and after it. */
    private Range around(Sentence sentence, int from, int to, List<Found> earlier) {
        int first = sentence.first();
        if (!earlier.isEmpty()) {
            first =
                    Math.max(
                            first,
                            Math.min(
                                    from,
                                    Math.max(
                                            earlier.getLast().cue().last(),
                                            earlier.getLast().source().last())));
        }
        for (int i = from - 1; i > first; i--) {
            if (tokens.get(i).is(";")) {
                first = i + 1;
                break;
            }
        }
        int last = clauseEnd(Math.min(to, sentence.last() - 1), sentence.last());
        return new Range(first, Math.max(first + 1, last));
    }
}
