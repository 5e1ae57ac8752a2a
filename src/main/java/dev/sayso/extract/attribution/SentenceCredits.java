package dev.sayso.extract.attribution;

import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence, and the source and the content of each. */
final class SentenceCredits {
    static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> DENIALS =
            Set.of(
                    "not", "never", "cannot", "no", "nobody", "none", "would", "could", "might",
                    "may", "can", "should", "must");

    /** Begin a source that is said to have said nothing: "according to neither the one nor". */
    private static final Set<String> NOBODY = Set.of("neither", "no", "nobody", "none");

    private static final Set<String> NOMINAL =
            Set.of(
                    "a", "an", "the", "this", "these", "those", "its", "his", "her", "their", "my",
                    "our", "your", "no", "any", "some", "such", "of", "in", "for", "with", "from",
                    "at", "to", "about", "as", "'s", "’s", "new", "recent", "other", "more", "two");
    private static final Set<String> OBJECTS =
            Set.of(
                    "that", "a", "an", "the", "no", "his", "her", "its", "their", "this", "these",
                    "it", "they", "he", "she", "him", "them", "how", "why", "what", "whether",
                    "some", "more", "at", "out", "to", "for", "only", "just", "about", "nearly",
                    "over", "almost", "around", "every", "all", "many", "most", "one", "two",
                    "three", "on");

    private final CueLexicon lexicon;
    private final List<Token> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Contents contents;
    private final NominalCredits nominal;
    private final Gapping gapping;

    SentenceCredits(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new NounPhrases(lexicon, tokens);
        this.subjects = new Subjects(lexicon, tokens);
        this.contents = new Contents(tokens);
        this.nominal = new NominalCredits(lexicon, tokens);
        this.gapping = new Gapping(lexicon, tokens);
    }

    /**
     * In the order of the cues.
     *
     * @param previous the sentence before, in the same paragraph
     */
    List<Credit> in(Sentence sentence, Optional<Sentence> previous) {
        List<Credit> found = new ArrayList<>();
        Optional<Credit> backward = nominal.backward(sentence, previous);
        if (backward.isPresent()) {
            return List.of(backward.get());
        }
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Optional<Credit> credit = at(i, sentence, found);
            if (credit.isPresent()) {
                found.add(credit.get());
                i = Math.max(i, credit.get().cue().last() - 1);
            } else if (!found.isEmpty()) {
                gapping.at(i, sentence, found.getLast()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Credit> at(int i, Sentence sentence, List<Credit> earlier) {
        int phraseEnd = lexicon.phraseEnd(tokens, i, sentence.last());
        if (phraseEnd > i) {
            return after(new Range(i, phraseEnd), sentence, earlier);
        }
        if (isSecondBy(i, sentence, earlier)) {
            return after(new Range(i + 1, i + 2), sentence, earlier);
        }
        if (lexicon.isPossession(tokens.get(i))) {
            Optional<Credit> possessed = nominal.possessed(i, sentence, earlier);
            if (possessed.isPresent()) {
                return possessed;
            }
            Optional<Credit> owned = nominal.owned(i, sentence, earlier);
            if (owned.isPresent()) {
                return owned;
            }
        }
        if (tokens.get(i).isWord("in")) {
            return nominal.drawn(i, sentence, earlier);
        }
        return lexicon.verb(tokens.get(i)).flatMap(kind -> verb(kind, i, sentence, earlier));
    }

    /** The "and by" of "compiled by the one and by the other". */
    private boolean isSecondBy(int i, Sentence sentence, List<Credit> earlier) {
        return !earlier.isEmpty()
                && earlier.getLast().source().last() == i
                && i + 1 < sentence.last()
                && tokens.get(i).is("and")
                && tokens.get(i + 1).is("by");
    }

    /** A cue whose source follows it. */
    private Optional<Credit> after(Range cue, Sentence sentence, List<Credit> earlier) {
        Range source = phrases.beginningAt(cue.last(), sentence.last());
        return source.isEmpty()
                        || NOBODY.contains(tokens.get(source.first()).text())
                        || isOwn(source)
                ? Optional.empty()
                : Optional.of(
                        new Credit(
                                source,
                                cue,
                                contents.around(sentence, cue.first(), source.last(), earlier)));
    }

    /** "citing its own logs": who says so is named elsewhere. */
    private boolean isOwn(Range source) {
        return source.last() - source.first() > 1 && tokens.get(source.first() + 1).is("own");
    }

    private Optional<Credit> verb(CueKind kind, int verb, Sentence sentence, List<Credit> earlier) {
        int first = sentence.first();
        if (verb + 1 < sentence.last() && tokens.get(verb + 1).is("by")) {
            return kind == CueKind.STANCE
                    ? Optional.empty()
                    : after(new Range(verb, verb + 2), sentence, earlier);
        }
        int left = subjects.withoutAdverbs(verb, first);
        if (left == first || isDenied(tokens.get(left - 1))) {
            return Optional.empty();
        }
        boolean gerund = tokens.get(verb).text().endsWith("ing");
        if (BE.contains(tokens.get(left - 1).text())) {
            if (!gerund || left - 1 == first) {
                return Optional.empty();
            }
            left--;
        }
        Token before = tokens.get(left - 1);
        boolean out = verb + 1 < sentence.last() && tokens.get(verb + 1).is("out");
        Range cue = new Range(verb, out ? verb + 2 : verb + 1);
        if (kind == CueKind.SAYING && !gerund && Contents.isStop(before)) {
            Range right = phrases.beginningAt(cue.last(), sentence.last());
            if (isInverted(right, sentence.last())) {
                return after(cue, sentence, earlier);
            }
        }
        if (NOMINAL.contains(before.text().toLowerCase(Locale.ROOT)) && left == verb) {
            return Optional.empty();
        }
        Range subject = subjects.before(left, sentence, earlier, gerund);
        if (isNoun(verb, subject, sentence)) {
            return Optional.empty();
        }
        boolean unfit = subject.isEmpty() || !subjects.fits(kind, subject, first);
        if (unfit && kind != CueKind.STANCE) {
            subject = subjects.report(verb, first);
        }
        return subject.isEmpty() || (unfit && kind == CueKind.STANCE)
                ? Optional.empty()
                : Optional.of(
                        new Credit(subject, cue, contents.of(subject, verb, sentence, earlier)));
    }

    /** "reports" without an object after it. */
    private boolean isNoun(int verb, Range subject, Sentence sentence) {
        if (!lexicon.isNounToo(tokens.get(verb))) {
            return false;
        }
        if (verb + 1 >= sentence.last()) {
            return true;
        }
        Token next = tokens.get(verb + 1);
        if (subject.first() > sentence.first() && !subject.isEmpty()) {
            Token before = tokens.get(subject.first() - 1);
            boolean asked = before.isWord("what") && BE.contains(next.text());
            boolean closes = next.shape() == Token.Shape.MARK || next.is("on");
            if (asked || (closes && Contents.isStop(before) && subject.first() < verb)) {
                return false;
            }
        }
        boolean object =
                OBJECTS.contains(next.text())
                        || next.shape() == Token.Shape.NUMBER
                        || next.isCapital()
                        || "“\"‘':$€£₹(".contains(next.text());
        return !object;
    }

    private static boolean isDenied(Token token) {
        String word = token.text();
        return DENIALS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
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
                        || begin.is("its")
                        || isNamed(right);
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

    private boolean isNamed(Range phrase) {
        return tokens.subList(phrase.first(), phrase.last()).stream()
                .anyMatch(t -> t.isCapital() || lexicon.isPeople(t));
    }
}
