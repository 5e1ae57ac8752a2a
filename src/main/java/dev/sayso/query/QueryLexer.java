package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was typed into tokens. Total and linear: every character is looked at once. */
final class QueryLexer {
    private static final String OPENING = "\"“”„‟«»＂";

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
        int single = endOfSingleQuotes();
        if (single >= 0) {
            String text = typed.substring(at + 1, single);
            at = single + 1;
            tokens.add(new QueryToken.Quoted(text, exact, slop(), true, start));
        } else if (OPENING.indexOf(typed.charAt(at)) >= 0) {
            quoted(exact, start);
        } else {
            bare(exact, start);
        }
    }

    /**
     * Where single quotation marks that open here close, -1 when none do. A mark that is followed
     * by a letter is an apostrophe.
     */
    private int endOfSingleQuotes() {
        String closing =
                switch (typed.charAt(at)) {
                    case '‘', '‚', '‛' -> "’‘";
                    case '‹' -> "›";
                    case '›' -> "‹";
                    default -> "";
                };
        for (int i = at + 1; i < typed.length() && !closing.isEmpty(); i++) {
            char c = typed.charAt(i);
            boolean ends = i + 1 == typed.length() || endsQuotation(typed.charAt(i + 1));
            if (OPENING.indexOf(c) >= 0) {
                return -1;
            }
            if (closing.indexOf(c) >= 0 && ends) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsQuotation(char c) {
        return endsTerm(c) || c == '~';
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
                && digits - at <= 9) {
            digits++;
        }
        if (at >= typed.length() || typed.charAt(at) != '~' || digits == at + 1) {
            return 0;
        }
        int slop = Integer.parseInt(typed.substring(at + 1, digits));
        at = digits;
        return slop;
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
        boolean opens = at < typed.length() && typed.charAt(at) == '(';
        tokens.add(
                exact
                        ? new QueryToken.Bare(text, true, start)
                        : Operators.read(text, opens, start)
                                .orElseGet(() -> new QueryToken.Bare(text, false, start)));
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
