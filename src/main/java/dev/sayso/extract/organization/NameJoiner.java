package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which small words and marks between capitalised words belong to a name: "Bank of Japan"
 * is one, "Justice Party and World Bank" are two.
 */
final class NameJoiner {
    private static final Set<String> FOREIGN =
            Set.of(
                    "de", "del", "della", "di", "des", "du", "do", "da", "dos", "das", "dei",
                    "degli", "für", "von", "van", "der", "den", "voor", "och", "und", "y", "et",
                    "pour", "para", "la", "las", "los", "les", "e", "ul", "al", "el", "bin", "ibn",
                    "i", "ve", "na");

    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "on", "against", "to");

    /** Organizations that are not "for" something: what follows is another name. */
    private static final Set<String> WITHOUT_PURPOSE =
            Set.of(
                    "league",
                    "club",
                    "party",
                    "army",
                    "police",
                    "court",
                    "bank",
                    "parliament",
                    "senate",
                    "congress",
                    "force",
                    "forces",
                    "times",
                    "company",
                    "corporation",
                    "university",
                    "college",
                    "government",
                    "news",
                    "post");

    private static final Set<String> SUBUNITS =
            Set.of(
                    "school",
                    "faculty",
                    "department",
                    "division",
                    "office",
                    "unit",
                    "desk",
                    "section");

    private final Lexicon lexicon;
    private final KnownNames known;
    private final List<Token> tokens;

    NameJoiner(Lexicon lexicon, KnownNames known, List<Token> tokens) {
        this.lexicon = lexicon;
        this.known = known;
        this.tokens = tokens;
    }

    /**
     * Where a name that runs from {@code start} to {@code end} goes on to, past the small word at
     * {@code end}; {@code end} itself when it does not go on.
     */
    int join(int start, int end, int limit) {
        Token token = tokens.get(end);
        int target = end + 1;
        if (token.is("'s") || token.is("’s")) {
            return possessive(start, end, target, limit);
        }
        boolean apart = token.spaceBefore();
        return switch (token.text()) {
            case "'", "’" -> apart ? end : plural(end, target, limit);
            case "&", "+" -> isName(target, limit) ? target + 1 : end;
            case "." ->
                    !apart && isAbbreviation(end - 1) && isName(target, limit) ? target + 1 : end;
            case "," -> comma(start, end, limit);
            case "and" -> isName(target, limit) && joinsByAnd(start, end, limit) ? target + 1 : end;
            case "of" -> after(takesOf(start, end), end, limit);
            case "for", "on", "against", "to" -> after(takesPurpose(start, end), end, limit);
            default -> FOREIGN.contains(token.text()) ? foreign(end, limit) : end;
        };
    }

    private int after(boolean allowed, int end, int limit) {
        int target = end + 1;
        if (allowed && target < limit && tokens.get(target).is("the")) {
            target++;
        }
        return allowed && isName(target, limit) ? target + 1 : end;
    }

    private int foreign(int end, int limit) {
        int target = end + 1;
        while (target < limit && target < end + 3 && FOREIGN.contains(tokens.get(target).text())) {
            target++;
        }
        return isName(target, limit) && tokens.get(end - 1).shape() != Token.Shape.UPPER
                ? target + 1
                : end;
    }

    private boolean isName(int at, int limit) {
        if (at >= limit) {
            return false;
        }
        Token token = tokens.get(at);
        return token.isCapital() && !lexicon.is(token, WordKind.FUNCTION);
    }

    private boolean isAbbreviation(int at) {
        Token token = tokens.get(at);
        return token.text().length() == 1
                || token.is("St")
                || token.is("Ft")
                || token.is("Mt")
                || (lexicon.is(token, WordKind.TITLE) && token.text().length() <= 4);
    }

    private boolean takesPurpose(int start, int end) {
        String last = tokens.get(end - 1).text().toLowerCase(Locale.ROOT);
        return hasHead(start, end) && !WITHOUT_PURPOSE.contains(last);
    }

    private boolean takesOf(int start, int end) {
        return headTakesOf(end - 1) || (complement(start, end) > 0 && !isPlace(end - 1, end));
    }

    private boolean headTakesOf(int at) {
        Token token = tokens.get(at);
        Set<WordKind> kinds = lexicon.kinds(token);
        if (kinds.contains(WordKind.HEAD)
                || kinds.contains(WordKind.WEAK_HEAD)
                || kinds.contains(WordKind.OTHER_HEAD)) {
            return true;
        }
        return token.shape() == Token.Shape.CAPITALIZED
                && token.text().length() > 3
                && token.text().endsWith("s")
                && kinds.isEmpty();
    }

    private boolean hasHead(int start, int end) {
        for (int i = start; i < end; i++) {
            Set<WordKind> kinds = lexicon.kinds(tokens.get(i));
            if (kinds.contains(WordKind.HEAD) || kinds.contains(WordKind.WEAK_HEAD)) {
                return true;
            }
        }
        return headTakesOf(end - 1) && tokens.get(end - 1).text().endsWith("s");
    }

    private int possessive(int start, int end, int target, int limit) {
        if (!isName(target, limit)) {
            return end;
        }
        int right = runEnd(target, limit);
        Set<WordKind> last = lexicon.kinds(tokens.get(right - 1));
        boolean head = last.contains(WordKind.HEAD) || last.contains(WordKind.WEAK_HEAD);
        boolean headOf = head || headBeforeOf(target, right);
        boolean owner = lexicon.is(tokens.get(end - 1), WordKind.POSSESSOR);
        boolean subunit =
                end - start > 1
                        && hasHead(start, end)
                        && (isSubunit(target) || isSubunit(right - 1));
        return (owner && headOf) || subunit ? target + 1 : end;
    }

    /** "Herring Breeders' Federation". */
    private int plural(int end, int target, int limit) {
        if (!isName(target, limit) || !tokens.get(end - 1).text().endsWith("s")) {
            return end;
        }
        int right = runEnd(target, limit);
        Set<WordKind> last = lexicon.kinds(tokens.get(right - 1));
        return last.contains(WordKind.HEAD)
                        || last.contains(WordKind.WEAK_HEAD)
                        || headBeforeOf(target, right)
                ? target + 1
                : end;
    }

    private boolean isSubunit(int at) {
        return SUBUNITS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    private boolean headBeforeOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.is(tokens.get(i), WordKind.HEAD)) {
                return true;
            }
        }
        return false;
    }

    private int runEnd(int from, int limit) {
        int end = from;
        while (end < limit && end < from + 8 && isName(end, limit)) {
            end++;
        }
        return end;
    }

    /** "Alcohol, Tobacco, Firearms and Explosives" after "Bureau of"; "Acme, Inc". */
    private int comma(int start, int end, int limit) {
        int target = end + 1;
        if (target < limit
                && lexicon.is(tokens.get(target), WordKind.SUFFIX)
                && tokens.get(target).isCapital()) {
            return target + 1;
        }
        if (complement(start, end) < 0 || isPlace(end - 1, limit)) {
            return end;
        }
        int at = target;
        for (int item = 0; item < 5 && isName(at, limit) && !isPlace(at, limit); item++) {
            int next = runEnd(at, Math.min(limit, at + 3));
            boolean more = next < limit && tokens.get(next).is(",");
            int and = more && next + 1 < limit && tokens.get(next + 1).is("and") ? next + 1 : next;
            if (and < limit && tokens.get(and).is("and")) {
                return isName(and + 1, limit)
                                && !isPlace(and + 1, limit)
                                && !endsInHead(at, next)
                                && known.longest(tokens, at, limit).isEmpty()
                        ? and + 2
                        : end;
            }
            if (!more) {
                return end;
            }
            at = next + 1;
        }
        return end;
    }

    private boolean endsInHead(int from, int to) {
        return to > from && lexicon.is(tokens.get(to - 1), WordKind.HEAD);
    }

    /** The index of the last "of" or "for" in the name; -1 when it has none. */
    private int complement(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (COMPLEMENTS.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPlace(int at, int limit) {
        return lexicon.places().longest(tokens, at, limit).isPresent();
    }

    private boolean joinsByAnd(int start, int and, int limit) {
        int right = and + 1;
        int end = runEnd(right, limit);
        Set<WordKind> first = lexicon.kinds(tokens.get(right));
        if (known.longest(tokens, right, limit).isPresent()
                || first.contains(WordKind.TITLE)
                || first.contains(WordKind.GIVEN_NAME)
                || isWholePlace(right, end)) {
            return false;
        }
        Set<WordKind> last = lexicon.kinds(tokens.get(end - 1));
        boolean headRight = last.contains(WordKind.HEAD);
        int complement = complement(start, and);
        if (complement >= 0) {
            boolean topic = last.contains(WordKind.TOPIC) && end - right > 1;
            return !headRight && (topic || !isWholePlace(complement + 1, and));
        }
        boolean organization = headRight || last.contains(WordKind.WEAK_HEAD);
        return organization && end - right > 1 && isOpen(start, and);
    }

    /** Whether the words before "and" ask for more: "Food", "Hong Kong", "National Film". */
    private boolean isOpen(int start, int and) {
        Set<WordKind> last = lexicon.kinds(tokens.get(and - 1));
        if (last.contains(WordKind.TOPIC)) {
            return true;
        }
        boolean described = last.contains(WordKind.DEMONYM) || isWholePlace(start, and);
        return described && lexicon.is(tokens.get(and + 2), WordKind.TOPIC);
    }

    private boolean isWholePlace(int from, int to) {
        return lexicon.isPlace(tokens, from, to);
    }
}
