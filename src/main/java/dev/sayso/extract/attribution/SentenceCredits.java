package dev.sayso.extract.attribution;

import dev.sayso.extract.token.Sentence;
import dev.sayso.extract.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence, and the source and the content of each. */
final class SentenceCredits {
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> DENIALS =
            Set.of(
                    "not", "never", "cannot", "no", "nobody", "none", "would", "could", "might",
                    "may", "can", "should", "must");
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

    private static final Set<String> TELLS =
            Set.of("is", "was", "are", "were", "stands", "stood", "of", "for", ":", "puts", "put");
    private static final Set<String> REPORTED =
            Set.of("a", "an", "the", "its", "their", "one", "another", "this", "that", "recent");

    private final CueLexicon lexicon;
    private final List<Token> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Contents contents;

    SentenceCredits(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new NounPhrases(lexicon, tokens);
        this.subjects = new Subjects(lexicon, tokens);
        this.contents = new Contents(tokens);
    }

    /**
     * In the order of the cues.
     *
     * @param previous the sentence before, in the same paragraph
     */
    List<Credit> in(Sentence sentence, Optional<Sentence> previous) {
        List<Credit> found = new ArrayList<>();
        Optional<Credit> backward = backward(sentence, previous);
        if (backward.isPresent()) {
            return List.of(backward.get());
        }
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Optional<Credit> credit = at(i, sentence, found);
            if (credit.isPresent()) {
                found.add(credit.get());
                i = Math.max(i, credit.get().cue().last() - 1);
            }
        }
        return found;
    }

    private Optional<Credit> at(int i, Sentence sentence, List<Credit> earlier) {
        int phraseEnd = lexicon.phraseEnd(tokens, i, sentence.last());
        if (phraseEnd > i) {
            return after(new Range(i, phraseEnd), sentence, earlier);
        }
        if (lexicon.isPossession(tokens.get(i))) {
            Optional<Credit> possessed = possessed(i, sentence, earlier);
            if (possessed.isPresent()) {
                return possessed;
            }
            Optional<Credit> owned = owned(i, sentence, earlier);
            if (owned.isPresent()) {
                return owned;
            }
        }
        if (tokens.get(i).isWord("in")) {
            return drawn(i, sentence, earlier);
        }
        return lexicon.verb(tokens.get(i)).flatMap(kind -> verb(kind, i, sentence, earlier));
    }

    /** A cue whose source follows it. */
    private Optional<Credit> after(Range cue, Sentence sentence, List<Credit> earlier) {
        Range source = phrases.beginningAt(cue.last(), sentence.last());
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Credit(
                                source,
                                cue,
                                contents.around(sentence, cue.first(), source.last(), earlier)));
    }

    /** "by the union's count", "in her view". */
    private Optional<Credit> possessed(int noun, Sentence sentence, List<Credit> earlier) {
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
        Range cue = new Range(source.first() - 1, noun + 1);
        return before.isWord("by") || before.isWord("in") || before.isWord("on")
                ? Optional.of(
                        new Credit(
                                source,
                                cue,
                                contents.around(sentence, cue.first(), cue.last(), earlier)))
                : Optional.empty();
    }

    /** "the union's own figure is 21". */
    private Optional<Credit> owned(int noun, Sentence sentence, List<Credit> earlier) {
        int owner = noun - 1;
        while (owner > sentence.first()
                && (tokens.get(owner).is("own") || tokens.get(owner).is("latest"))) {
            owner--;
        }
        int next = noun + 1;
        boolean tells = next < sentence.last() && TELLS.contains(tokens.get(next).text());
        if (owner <= sentence.first() || !tells || !lexicon.isReport(tokens.get(noun))) {
            return Optional.empty();
        }
        Token mark = tokens.get(owner);
        if (!mark.is("'s") && !mark.is("’s")) {
            return Optional.empty();
        }
        Range source = phrases.endingAt(owner, sentence.first());
        return source.isEmpty() || !subjects.fits(CueKind.STANCE, source, -1)
                ? Optional.empty()
                : Optional.of(
                        new Credit(
                                source,
                                new Range(noun, next),
                                contents.of(source, noun, sentence, earlier)));
    }

    /** "In a poll by X, 71 per cent said": the report that the clause draws on. */
    private Optional<Credit> drawn(int in, Sentence sentence, List<Credit> earlier) {
        if (in + 2 >= sentence.last() || !REPORTED.contains(tokens.get(in + 1).text())) {
            return Optional.empty();
        }
        Range source = phrases.beginningAt(in + 1, sentence.last());
        boolean report = false;
        for (int i = source.first(); i < source.last(); i++) {
            report |= lexicon.isSurvey(tokens.get(i));
        }
        boolean follows = !earlier.isEmpty() && in - earlier.getLast().cue().last() < 3;
        if (!report || follows) {
            return Optional.empty();
        }
        int end = source.last();
        boolean by =
                end + 1 < sentence.last()
                        && (tokens.get(end).is("by") || tokens.get(end).is("from"));
        Range whole =
                by
                        ? new Range(
                                source.first(),
                                phrases.beginningAt(end + 1, sentence.last()).last())
                        : source;
        return Optional.of(
                new Credit(
                        whole,
                        new Range(in, in + 1),
                        contents.around(sentence, in, whole.last(), earlier)));
    }

    /** "That is the finding of X", "So says X": what the sentence before says. */
    private Optional<Credit> backward(Sentence sentence, Optional<Sentence> previous) {
        int first = sentence.first();
        if (previous.isEmpty() || sentence.last() - first < 4) {
            return Optional.empty();
        }
        Range content = new Range(previous.get().first(), previous.get().last());
        Optional<CueKind> said = lexicon.verb(tokens.get(first + 1));
        if (tokens.get(first).is("So") && said.isPresent()) {
            Range source = phrases.beginningAt(first + 2, sentence.last());
            return source.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Credit(source, new Range(first, first + 2), content));
        }
        boolean pointing =
                (tokens.get(first).is("That") || tokens.get(first).is("This"))
                        && BE.contains(tokens.get(first + 1).text())
                        && tokens.get(first + 2).is("the");
        int noun = first + 3;
        if (!pointing
                || noun + 1 >= sentence.last()
                || !lexicon.isPossession(tokens.get(noun)) && !lexicon.isReport(tokens.get(noun))
                || !tokens.get(noun + 1).is("of")) {
            return Optional.empty();
        }
        Range source = phrases.beginningAt(noun + 2, sentence.last());
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(source, new Range(noun, noun + 2), content));
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
        if (NOMINAL.contains(before.text()) && left == verb) {
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
        return subject.isEmpty() || unfit && kind == CueKind.STANCE
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
            if (asked || closes && Contents.isStop(before) && subject.first() < verb) {
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
