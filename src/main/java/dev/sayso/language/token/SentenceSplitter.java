package dev.sayso.language.token;

import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end: at a stop, question or exclamation mark that is followed by white
 * space and something that can begin a sentence, and at every line break. A stop after an
 * abbreviation or an initial does not end one. Scripts without capitals begin sentences with any
 * letter; those with stops of their own end them there, with or without a space.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt",
                    "capt", "sgt", "maj", "adm", "hon", "rev", "st", "jr", "sr", "no", "nos", "vs",
                    "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                    "sep", "sept", "oct", "nov", "dec", "rs", "e.g", "i.e", "cf", "al", "fig", "pp",
                    "vol", "ed", "approx", "art", "sec", "messrs", "mt", "ft");

    /** The stops of Urdu, Hindi, Chinese and Japanese, and the question mark of Arabic. */
    private static final String OWN_STOPS = "\u06d4\u0964\u061f\u3002\uff01\uff1f";

    private SentenceSplitter() {}

    static List<Sentence> split(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean line = !last && breaksLine(text, tokens.get(i), tokens.get(i + 1));
            if (last || line || endsSentence(tokens, i)) {
                sentences.add(
                        new Sentence(
                                new Span(tokens.get(first).start(), tokens.get(i).end()),
                                first,
                                i + 1,
                                paragraph));
                first = i + 1;
                if (line) {
                    paragraph++;
                }
            }
        }
        return sentences;
    }

    private static boolean breaksLine(String text, Token before, Token after) {
        for (int at = before.end(); at < after.start(); at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence ends with the token at {@code i}: a stop, or what closes a quotation after
     * one.
     */
    private static boolean endsSentence(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        int stop = i;
        while (stop > 0 && isClosing(tokens.get(stop)) && !tokens.get(stop).spaceBefore()) {
            stop--;
        }
        Token mark = tokens.get(stop);
        if (isOwnStop(mark)) {
            return next.spaceBefore() || !(isClosing(next) || isOwnStop(next));
        }
        if (!next.spaceBefore() || !canBegin(next)) {
            return false;
        }
        if (mark.is("?") || mark.is("!") || mark.is("…")) {
            return true;
        }
        boolean dotted = stop == i && mark.text().length() > 1 && mark.text().endsWith(".");
        if (dotted) {
            return isOpening(next) || (next.isCapital() && SentenceOpeners.isUsual(next.text()));
        }
        return mark.is(".") && (stop == 0 || !isAbbreviation(tokens.get(stop - 1), mark));
    }

    private static boolean isAbbreviation(Token before, Token stop) {
        if (stop.spaceBefore()) {
            return false;
        }
        boolean initial = before.text().length() == 1 && before.isCapital() && !before.is("I");
        boolean known =
                before.text().length() > 1
                        && ABBREVIATIONS.contains(before.text().toLowerCase(Locale.ROOT));
        boolean everydayWord =
                !before.isCapital()
                        && (before.isWord("no") || before.isWord("ed") || before.isWord("al"));
        return initial || (known && !everydayWord);
    }

    private static boolean canBegin(Token token) {
        return token.isCapital()
                || Character.getType(token.text().codePointAt(0)) == Character.OTHER_LETTER
                || token.shape() == Token.Shape.NUMBER
                || token.shape() == Token.Shape.MIXED
                || isOpening(token);
    }

    private static boolean isOpening(Token token) {
        return "“‘\"'«([".contains(token.text())
                || token.is("—")
                || token.is("–")
                || "$€£¥₹".contains(token.text());
    }

    private static boolean isClosing(Token token) {
        return "”’\"'»)]」』".contains(token.text());
    }

    private static boolean isOwnStop(Token token) {
        return OWN_STOPS.contains(token.text());
    }
}
