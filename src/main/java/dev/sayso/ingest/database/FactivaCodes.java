package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes that Factiva sets before its fields: {@code HD}, {@code WC}, {@code TD}. */
final class FactivaCodes {
    /**
     * A line that begins with a code.
     *
     * @param order where the code stands among all, from 0
     * @param value what follows on the line; empty where the code stands alone
     */
    record Coded(String code, int order, String value) {}

    /** "Document INVP000020240303ek33000b1", alone on its line. */
    private static final Pattern END =
            Pattern.compile("(?:AN\\s++)?Do[ck]umento?\\s++[A-Z]{2,12}[0-9A-Za-z]{12,30}");

    /** What follows the codes of index terms: "gpol : Domestic Politics". */
    private static final Pattern TERM = Pattern.compile("\\w{2,12} : .*+");

    private static final List<String> CODES =
            WordLists.beside(FactivaCodes.class, "factiva.txt").list("codes");
    private static final int BODY = CODES.indexOf("TD");

    private FactivaCodes() {}

    /** Whether the line gives the number under which the database holds the piece. */
    static boolean endsPiece(String line) {
        return END.matcher(line).matches();
    }

    /**
     * The code at the beginning of a line.
     *
     * @param after the order of the code before; only later ones are looked for
     */
    static Optional<Coded> of(String line, int after) {
        int end = 0;
        while (end < line.length() && end < 4 && isCapital(line.charAt(end))) {
            end++;
        }
        if (end < 2 || end > 3 || (end < line.length() && !isSpace(line.charAt(end)))) {
            return Optional.empty();
        }
        String code = line.substring(0, end);
        int order = CODES.indexOf(code);
        String value = line.substring(end).strip();
        return order > after && isPlausible(line, end, order, value)
                ? Optional.of(new Coded(code, order, value))
                : Optional.empty();
    }

    /** A word in capitals may begin a sentence of the body: "IN the end …". */
    private static boolean isPlausible(String line, int end, int order, String value) {
        boolean apart =
                value.isEmpty()
                        || line.charAt(end) == '\t'
                        || (end + 1 < line.length() && isSpace(line.charAt(end + 1)));
        return apart || order <= BODY || TERM.matcher(value).matches() || endsPiece(value);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
