package dev.sayso.extract.quantity;

import dev.sayso.article.Span;
import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every amount in a text.
 *
 * <p>Dates, times, and numbers that are only labels or parts of names are no amounts and not
 * listed. An amount that the text does not state as a fact about the world says why. Linear in the
 * length of the text; any text will do.
 */
public final class QuantityReader {
    /**
     * No sentence has more tokens; what looks like one is read in pieces, which bounds the work.
     */
    private static final int LONGEST = 400;

    private QuantityReader() {}

    /** The amounts in the order of the text, none overlapping another. */
    public static List<Quantity> read(TokenizedText text) {
        List<Quantity> quantities = new ArrayList<>();
        MoneyContext context = new MoneyContext(text);
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokens(sentence);
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
                if (Trigger.isIn(piece)) {
                    Lexemes lexemes = Lexer.lex(text.text(), piece);
                    quantities.addAll(new SentenceReader(text.text(), lexemes, context).read());
                }
            }
        }
        return quantities;
    }

    /** Reads one sentence. */
    private static final class SentenceReader {
        private final String text;
        private final Lexemes lexemes;
        private final QuantityGrammar grammar;
        private final NoAmount noAmount;

        SentenceReader(String text, Lexemes lexemes, MoneyContext context) {
            this.text = text;
            this.lexemes = lexemes;
            this.grammar = new QuantityGrammar(lexemes, context);
            this.noAmount = new NoAmount(lexemes);
        }

        List<Quantity> read() {
            List<Draft> read = drafts();
            List<Qualified> qualified = read.stream().map(this::qualified).toList();
            List<Direction> directions = directions(read, qualified);
            List<Draft> counted = new ArrayList<>();
            for (int i = 0; i < read.size(); i++) {
                counted.add(Multiples.orTimes(lexemes, read.get(i), directions.get(i)));
            }
            Ellipsis ellipsis = new Ellipsis(lexemes, counted, directions);
            List<Draft> complete = ellipsis.complete();
            List<Quantity> quantities = new ArrayList<>();
            for (int i = 0; i < complete.size(); i++) {
                quantities.add(
                        quantity(
                                complete.get(i),
                                qualified.get(i),
                                directions.get(i),
                                ellipsis.isRelated(i)));
            }
            return quantities;
        }

        private List<Direction> directions(List<Draft> drafts, List<Qualified> qualified) {
            ChangeReader changes = new ChangeReader(lexemes);
            List<Direction> directions = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                int first = qualified.get(i).first();
                Direction direction = changes.direction(drafts.get(i), first);
                if (direction == Direction.NONE
                        && i > 0
                        && changes.isAlternative(drafts.get(i - 1), first)) {
                    direction = directions.get(i - 1);
                }
                directions.add(direction);
            }
            return directions;
        }

        private List<Draft> drafts() {
            List<Draft> drafts = new ArrayList<>();
            int at = 0;
            while (at < lexemes.size()) {
                int end = noAmount.endAt(at);
                Draft draft = end > at ? null : grammar.at(at);
                if (draft == null || isPronoun(draft) || isCompound(draft)) {
                    at = Math.max(at + 1, end);
                } else {
                    drafts.add(draft);
                    at = Math.max(draft.end(), draft.after());
                }
            }
            return drafts;
        }

        /** "three-course": a word of its own, unless a unit of measure follows. */
        private boolean isCompound(Draft draft) {
            return draft.isBare()
                    && draft.why().isPresent()
                    && draft.numeral().is(Numeral.Form.WORDS);
        }

        /** "the same one", "no one": not the number. */
        private boolean isPronoun(Draft draft) {
            return draft.isBare()
                    && lexemes.isAny(draft.first(), "one")
                    && draft.end() == draft.first() + 1
                    && !lexemes.isAny(draft.end(), "of");
        }

        private Quantity quantity(
                Draft draft, Qualified qualified, Direction direction, boolean related) {
            Optional<String> why =
                    new Screening(lexemes)
                            .why(
                                    draft,
                                    qualified.first(),
                                    qualified.modifier(),
                                    direction,
                                    related);
            Span span = lexemes.span(draft.first(), draft.end());
            boolean age = draft.isBare() && why.equals(Optional.of("age"));
            Draft read = age ? draft.asAge() : draft;
            return new Quantity(
                    span, span.of(text), amount(read, qualified.modifier()), direction, why);
        }

        private record Qualified(int first, Modifier modifier) {}

        private Qualified qualified(Draft draft) {
            if (draft.why().equals(Optional.of("name"))) {
                return new Qualified(draft.first(), Modifier.EXACT);
            }
            int before = draft.first() - 1;
            if (lexemes.isDash(before) && lexemes.isGlued(before)) {
                before--;
            }
            if (lexemes.isAny(before, "a", "an", "the") && !lexemes.isAny(before - 1, "of")) {
                before--;
            }
            boolean definite = lexemes.isAny(before + 1, "the");
            Found<Modifier> found =
                    definite && isPlace(before) ? null : Modifiers.before(lexemes, before);
            int first = found == null ? draft.first() : before - found.length() + 1;
            Modifier modifier = found == null ? Modifier.EXACT : found.meaning();
            Found<Modifier> more =
                    modifier == Modifier.EXACT ? Modifiers.before(lexemes, first - 1) : null;
            if (more != null) {
                first -= more.length();
                modifier = more.meaning();
            }
            Found<Modifier> inside =
                    Modifiers.after(lexemes, lexemes.afterHyphen(draft.numeral().end()));
            Found<Modifier> after =
                    inside == null ? Modifiers.after(lexemes, draft.after()) : inside;
            if (modifier == Modifier.EXACT && lexemes.isAny(draft.numeral().end() - 1, "odd")) {
                modifier = Modifier.APPROX;
            }
            if (modifier == Modifier.EXACT && after != null) {
                modifier = after.meaning();
            }
            return new Qualified(
                    first,
                    draft.high() != null && modifier == Modifier.EXACT
                            ? Modifier.BETWEEN
                            : modifier);
        }

        /** "built around the 37m statue", "about the 40 guests": a preposition of its own. */
        private boolean isPlace(int at) {
            return lexemes.isAny(at, "around", "about", "near");
        }

        private static Amount amount(Draft draft, Modifier modifier) {
            return new Amount(
                    draft.value(),
                    Optional.ofNullable(draft.high()),
                    modifier,
                    draft.kind(),
                    draft.unit(),
                    draft.ucum(),
                    draft.scale(),
                    draft.per());
        }
    }
}
