package dev.sayso.extract.attribution;

import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the credits that a noun gives: a count, a poll, a finding. */
final class NominalCredits {
    private static final Set<String> TELLS =
            Set.of("is", "was", "are", "were", "stands", "stood", "of", "for", ":", "puts", "put");
    private static final Set<String> REPORTED =
            Set.of("a", "an", "the", "its", "their", "one", "another", "this", "that", "recent");

    private final CueLexicon lexicon;
    private final List<Token> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Contents contents;

    NominalCredits(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.phrases = new NounPhrases(lexicon, tokens);
        this.subjects = new Subjects(lexicon, tokens);
        this.contents = new Contents(tokens);
    }

    /** "by the union's count", "in her view". */
    Optional<Credit> possessed(int noun, Sentence sentence, List<Credit> earlier) {
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
    Optional<Credit> owned(int noun, Sentence sentence, List<Credit> earlier) {
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
    Optional<Credit> drawn(int in, Sentence sentence, List<Credit> earlier) {
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
    Optional<Credit> backward(Sentence sentence, Optional<Sentence> previous) {
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
                        && SentenceCredits.BE.contains(tokens.get(first + 1).text())
                        && tokens.get(first + 2).is("the");
        int noun = first + 3;
        if (!pointing
                || noun + 1 >= sentence.last()
                || (!lexicon.isPossession(tokens.get(noun)) && !lexicon.isReport(tokens.get(noun)))
                || !tokens.get(noun + 1).is("of")) {
            return Optional.empty();
        }
        Range source = phrases.beginningAt(noun + 2, sentence.last());
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credit(source, new Range(noun, noun + 2), content));
    }
}
