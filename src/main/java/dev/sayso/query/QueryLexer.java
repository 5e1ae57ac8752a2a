package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what was typed into tokens. Total and linear: every character is looked at once. */
final class QueryLexer {
    private static final String OPENING = "\"“”„‟«»＂";
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/\\d{0,9})?");
    private static final int MOST_SLOP = 100;

    private final String typed;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String typed) {
        this.typed = typed;
    }

    static List<QueryToken> tokens(String typed) {
        QueryLexer lexer = new QueryLexer(typed);
        while (lexer.at < typed.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = typed.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (c == '(') {
            tokens.add(new QueryToken.Open(at++));
        } else if (c == ')') {
            tokens.add(new QueryToken.Close(at++));
        } else if ((c == '-' || c == '−')
                && at + 1 < typed.length()
                && !isSpace(typed.charAt(at + 1))
                && !beginsNumber()) {
            tokens.add(new QueryToken.Without(at++));
        } else if (c == '=' && at + 1 < typed.length() && !endsTerm(typed.charAt(at + 1))) {
            at++;
            term(true);
        } else {
            term(false);
        }
    }

    /** A minus sign between a colon and a digit: {@code change:-50}. */
    private boolean beginsNumber() {
        return !tokens.isEmpty()
                && tokens.getLast() instanceof QueryToken.FieldName
                && typed.charAt(at - 1) == ':'
                && Character.isDigit(typed.charAt(at + 1));
    }

    private void term(boolean exact) {
        int start = exact ? at - 1 : at;
        if (OPENING.indexOf(typed.charAt(at)) >= 0) {
            quoted(exact, start);
        } else {
            bare(exact, start);
        }
    }

    private void quoted(boolean exact, int start) {
        int from = ++at;
        while (at < typed.length() && OPENING.indexOf(typed.charAt(at)) < 0) {
            at++;
        }
        String text = typed.substring(from, at);
        boolean closed = at < typed.length();
        at = Math.min(typed.length(), at + 1);
        tokens.add(new QueryToken.Quoted(text, exact, slop(), closed, start));
    }

    private int slop() {
        int digits = at + 1;
        while (digits < typed.length()
                && typed.charAt(digits) >= '0'
                && typed.charAt(digits) <= '9'
                && digits - at <= 4) {
            digits++;
        }
        if (at >= typed.length() || typed.charAt(at) != '~' || digits == at + 1) {
            return 0;
        }
        int slop = Integer.parseInt(typed.substring(at + 1, digits));
        at = digits;
        return Math.min(slop, MOST_SLOP);
    }

    private void bare(boolean exact, int start) {
        int from = at;
        while (at < typed.length() && !endsWord(typed.charAt(at))) {
            if (typed.charAt(at) == ':' && isFieldName(from, at)) {
                tokens.add(new QueryToken.FieldName(typed.substring(from, at), start));
                at++;
                return;
            }
            at++;
        }
        at = Math.max(at, from + 1);
        String text = typed.substring(from, at);
        tokens.add(exact ? new QueryToken.Bare(text, true, start) : word(text, start));
    }

    private static QueryToken word(String text, int start) {
        return switch (text) {
            case "AND" -> new QueryToken.And(start);
            case "OR" -> new QueryToken.Or(start);
            case "NOT" -> new QueryToken.Without(start);
            case "SAME" -> new QueryToken.Later(text, start);
            default ->
                    NEAR.matcher(text).matches()
                            ? new QueryToken.Later(text, start)
                            : new QueryToken.Bare(text, false, start);
        };
    }

    /** Letters before the colon and something after it; "http://" and "12:30" are no fields. */
    private boolean isFieldName(int from, int colon) {
        if (colon == from
                || colon + 1 >= typed.length()
                || isSpace(typed.charAt(colon + 1))
                || typed.startsWith("//", colon + 1)) {
            return false;
        }
        return typed.substring(from, colon)
                .chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static boolean endsWord(char c) {
        return endsTerm(c) || OPENING.indexOf(c) >= 0;
    }

    private static boolean endsTerm(char c) {
        return isSpace(c) || c == '(' || c == ')';
    }

    /** Zero-width spaces and the mark of byte order come along with copied text. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\ufeff';
    }
}
