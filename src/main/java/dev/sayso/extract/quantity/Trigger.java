package dev.sayso.extract.quantity;

import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Locale;

/** Tells quickly whether a sentence can hold an amount at all: most do not. */
final class Trigger {
    private Trigger() {}

    static boolean isIn(List<Token> tokens) {
        for (Token token : tokens) {
            if (isTrigger(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrigger(Token token) {
        return switch (token.shape()) {
            case NUMBER -> true;
            case MARK -> "½¼¾⅓⅔".contains(token.text());
            case UPPER -> hasDigit(token.text());
            case LOWER -> isNumberWord(token.text());
            case CAPITALIZED, MIXED ->
                    hasDigit(token.text()) || isNumberWord(token.text().toLowerCase(Locale.ROOT));
        };
    }

    private static boolean hasDigit(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberWord(String lower) {
        if (NumberWord.of(lower) != null || Multiples.contains(lower)) {
            return true;
        }
        boolean plural =
                lower.equals("scores")
                        || (lower.endsWith("s")
                                && NumberWord.of(lower.substring(0, lower.length() - 1)) != null);
        int hyphen = lower.indexOf('-');
        return plural
                || (hyphen > 0
                        && (hasDigit(lower) || NumberWord.of(lower.substring(0, hyphen)) != null));
    }
}
