package dev.sayso.extract.quantity;

import dev.sayso.article.Span;
import dev.sayso.language.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts tokens where a number is written together with a currency, a unit or another word: "Rs3.2",
 * "25kg", "three-month", "minus-40".
 */
final class Lexer {
    private static final Set<String> BEFORE_DIGITS =
            Set.of(
                    "sub", "minus", "now", "plus", "to", "and", "around", "about", "then", "over",
                    "in", "of");

    /** What a hyphen joins to a unit of measure: "foot-long", "barrel-a-day", "year-old". */
    private static final Set<String> AFTER_UNIT =
            Set.of(
                    "old", "olds", "long", "wide", "high", "tall", "deep", "thick", "a", "an",
                    "per", "plus");

    private final String text;
    private final List<Token> tokens;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private Lexer(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Lexemes lex(String text, List<Token> tokens) {
        Lexer lexer = new Lexer(text, tokens);
        lexer.run();
        return new Lexemes(lexer.lexemes);
    }

    private void run() {
        int consumed = 0;
        for (Token token : tokens) {
            if (token.start() >= consumed) {
                consumed = cut(token);
            }
        }
    }

    /** The point of ".500". */
    private boolean isPointOf(Token token) {
        return token.is(".")
                && token.spaceBefore()
                && token.end() < text.length()
                && Character.isDigit(text.charAt(token.end()));
    }

    /** Adds the pieces of a token; returns where the last one ends. */
    private int cut(Token token) {
        String word = token.text();
        if (token.shape() == Token.Shape.NUMBER && Character.isDigit(word.charAt(0))) {
            return number(token.start(), token.spaceBefore());
        }
        if (isPointOf(token)) {
            return number(token.start(), true);
        }
        if (token.shape() == Token.Shape.MARK) {
            add(token.start(), token.end(), false, token.spaceBefore());
            return token.end();
        }
        int digits = firstDigit(word);
        int number = token.start() + digits;
        if (digits > 0 && isMoney(word.substring(0, digits), written(number, token.end()))) {
            add(token.start(), number, true, token.spaceBefore());
            return number(number, false);
        }
        if (word.indexOf('-') > 0 && isCompound(word, token.spaceBefore())) {
            return compound(token);
        }
        add(token.start(), token.end(), true, token.spaceBefore());
        return token.end();
    }

    /** "Rs68", and "US160" after a dollar sign. */
    private boolean isMoney(String letters, String rest) {
        boolean dollar = !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).text().equals("$");
        return Currencies.isSign(letters, rest)
                || (dollar && Currencies.isSign("$" + letters, rest));
    }

    /** Digits with their separators, and what else belongs to their token. */
    private String written(int number, int tokenEnd) {
        int end = number;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSeparator(end))) {
            end++;
        }
        return text.substring(number, Math.max(end, tokenEnd));
    }

    private static int firstDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Digits with their separators, then the letters that follow at once. */
    private int number(int start, boolean space) {
        int end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSeparator(end))) {
            end++;
        }
        int letters = end;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        String written = text.substring(start, end);
        BigDecimal value = Digits.value(written);
        lexemes.add(
                new Lexeme(new Span(start, end), written, written, value, value == null, space));
        if (letters > end) {
            add(end, letters, true, false);
        }
        return letters;
    }

    private boolean isSeparator(int at) {
        char c = text.charAt(at);
        return (c == ',' || c == '.')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    /** Whether the hyphens separate a number or a unit from the rest. */
    private static boolean isCompound(String word, boolean apart) {
        String first = word.substring(0, word.indexOf('-')).toLowerCase(Locale.ROOT);
        NumberWord number = NumberWord.of(first);
        return (number != null && number.sort() != NumberWord.Sort.SHORT)
                || (Units.isWord(first) && (!apart || isUnit(word.toLowerCase(Locale.ROOT), first)))
                || (BEFORE_DIGITS.contains(first)
                        && word.length() > first.length() + 1
                        && Character.isDigit(word.charAt(first.length() + 1)));
    }

    /** "kilowatt-hour", "metre-high", "percent-owned", but not "second-hand", "part-time". */
    private static boolean isUnit(String lower, String first) {
        String rest = lower.substring(first.length() + 1);
        int hyphen = rest.indexOf('-');
        return first.startsWith("percent")
                || AFTER_UNIT.contains(hyphen < 0 ? rest : rest.substring(0, hyphen))
                || Units.isPhrase(lower);
    }

    private int compound(Token token) {
        int start = token.start();
        boolean space = token.spaceBefore();
        while (start < token.end()) {
            int end = start;
            while (end < token.end() && text.charAt(end) != '-') {
                end++;
            }
            if (end > start && Character.isDigit(text.charAt(start))) {
                end = number(start, space);
            } else if (end > start) {
                add(start, end, true, space);
            }
            if (end < token.end()) {
                add(end, end + 1, false, false);
            }
            start = end + 1;
            space = false;
        }
        return Math.max(start - 1, token.end());
    }

    private void add(int start, int end, boolean word, boolean space) {
        String written = text.substring(start, end);
        lexemes.add(
                new Lexeme(
                        new Span(start, end),
                        written,
                        written.toLowerCase(Locale.ROOT),
                        null,
                        word,
                        space));
    }
}
