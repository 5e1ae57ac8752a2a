package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import java.util.List;
import java.util.Optional;

/** What can be a short form, and how one is read. */
final class ShortForm {
    /** The longest there is, in characters. */
    static final int LONGEST = 14;

    /** The score of a match that leaves no doubt. */
    static final double SURE = 2.5;

    private static final double LIKELY = 1.4;

    private ShortForm() {}

    /** "[Ca]i" is read as "iCa": the letter behind the brackets tells where, and comes first. */
    static String spoken(String form) {
        int close = form.length() - 2;
        boolean turned = form.startsWith("[") && close > 0 && form.charAt(close) == ']';
        return turned ? form.charAt(close + 1) + form.substring(1, close) : form;
    }

    /** "cdc2" without its number. */
    static String withoutIndex(String acronym) {
        int end = acronym.length();
        while (end > 0 && !Character.isLetter(acronym.charAt(end - 1))) {
            end--;
        }
        return acronym.substring(0, end);
    }

    /**
     * How good a match must be: a form without a capital may be an ordinary word, above all when it
     * has a vowel.
     */
    static double needed(String acronym, double enough) {
        boolean capital = acronym.chars().anyMatch(Character::isUpperCase);
        boolean vowel = acronym.chars().anyMatch(c -> "aeiou".indexOf(c) >= 0);
        return capital ? enough : Math.max(enough, vowel ? SURE : LIKELY);
    }

    /** The tokens as a short form, if they can be one. */
    static Optional<Span> span(TokenizedText text, int from, int to) {
        List<Token> tokens = text.tokens();
        if (to <= from || to - from > 7) {
            return Optional.empty();
        }
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        String form = span.of(text.text());
        boolean letters = form.chars().anyMatch(Character::isLetter);
        boolean marked =
                form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean lower = form.length() <= 5 && form.chars().allMatch(Character::isLetter);
        boolean length = form.length() >= 2 && form.length() <= LONGEST;
        boolean spaces = form.chars().filter(c -> c == ' ').count() < 3;
        return letters
                        && (marked || lower)
                        && length
                        && spaces
                        && begins(form)
                        && form.indexOf('=') < 0
                ? Optional.of(span)
                : Optional.empty();
    }

    private static boolean begins(String form) {
        return Character.isLetterOrDigit(form.charAt(0)) || form.charAt(0) == '[';
    }
}
