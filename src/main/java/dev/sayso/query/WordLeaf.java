package dev.sayso.query;

import dev.sayso.query.Query.Scope;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the text. */
record WordLeaf(Scope scope) implements Leaf {
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST_PATTERN = 64;
    private static final int MOST_WILD = 8;
    private static final Made NO_COLON =
            new Wrong("A word with *, ? or ~ holds no colon; leave one of them out.");
    private static final Pattern FUZZY = Pattern.compile("([^~]+)~[0-2]?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    @Override
    public Made bare(QueryToken.Bare token) {
        String text = token.text();
        if (text.equals("*")) {
            return new Right(new Query.Everything());
        }
        int wild = firstWild(text);
        Matcher nearly = FUZZY.matcher(text);
        if (token.exact() && (text.indexOf('*') >= 0 || nearly.matches())) {
            return new Wrong(
                    "What is to be exactly so (=) takes no * and no ~; leave one of them out.");
        }
        if (!token.exact() && wild >= 0) {
            return pattern(text, wild);
        }
        if (!token.exact() && nearly.matches()) {
            return fuzzy(trimmed(nearly.group(1)));
        }
        String word = trimmed(text);
        return word.isEmpty()
                ? new Nothing()
                : new Right(new Query.Word(scope, word, token.exact()));
    }

    private Made fuzzy(String word) {
        int letters = word.codePointCount(0, word.length());
        if (letters == 0) {
            return new Nothing();
        }
        if (word.indexOf(':') >= 0) {
            return NO_COLON;
        }
        return letters > FEWEST_LETTERS && letters <= LONGEST_PATTERN
                ? new Right(new Query.Fuzzy(scope, word))
                : new Wrong(
                        "A word spelled nearly so (~) has three to 64 letters; leave out the ~.");
    }

    private Made pattern(String text, int wild) {
        String word = withoutMarksBefore(text.substring(0, wild));
        String shape = word + withoutMarksAfter(text.substring(wild));
        boolean question = shape.indexOf('?') == shape.length() - 1 && shape.indexOf('*') < 0;
        if (question && !trimmed(word).isEmpty()) {
            return new Right(new Query.Word(scope, trimmed(word), false));
        }
        if (shape.indexOf(':') >= 0) {
            return NO_COLON;
        }
        if (word.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
            return new Wrong(
                    "At least two letters must stand before * or ?; type, for example, terror*.");
        }
        if (shape.length() > LONGEST_PATTERN
                || shape.chars().filter(c -> isWild((char) c)).count() > MOST_WILD) {
            return new Wrong(
                    "A pattern has at most 64 letters, eight of them * or ?; type a shorter one.");
        }
        return new Right(
                shape.indexOf('*') == shape.length() - 1 && shape.indexOf('?') < 0
                        ? new Query.Prefix(scope, word)
                        : new Query.Wildcard(scope, shape));
    }

    @Override
    public Made quoted(QueryToken.Quoted token) {
        List<String> words = pieces(token.text());
        if (words.isEmpty()) {
            return new Nothing();
        }
        return new Right(
                words.size() == 1
                        ? new Query.Word(scope, words.getFirst(), token.exact())
                        : new Query.Phrase(scope, words, token.slop(), token.exact()));
    }

    /** The words of a text, without the punctuation around them. */
    static List<String> pieces(String text) {
        return SPACES.splitAsStream(text)
                .map(WordLeaf::trimmed)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int firstWild(String text) {
        int star = text.indexOf('*');
        int mark = text.indexOf('?');
        return star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
    }

    /**
     * Without the punctuation around it; what is left begins and ends with a letter, a digit or a
     * sign that can be part of a word.
     */
    private static String trimmed(String text) {
        int to = text.length();
        while (to > 0 && !isWordPart(text.charAt(to - 1))) {
            to--;
        }
        return withoutMarksBefore(text.substring(0, to));
    }

    private static String withoutMarksBefore(String text) {
        int from = 0;
        while (from < text.length() && !isWordPart(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String withoutMarksAfter(String text) {
        int to = text.length();
        while (to > 0 && !isWordPart(text.charAt(to - 1)) && !isWild(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }

    /** In the scripts of India a word may end in a sign that is no letter. */
    private static boolean isVowelSign(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || isVowelSign(c)
                || "%$€£".indexOf(c) >= 0;
    }
}
