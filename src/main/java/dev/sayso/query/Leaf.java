package dev.sayso.query;

import dev.sayso.article.Kind;
import dev.sayso.query.Query.Property;
import dev.sayso.query.Query.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a single term means, in the field it stands in. */
interface Leaf {
    /** What came of a term. */
    sealed interface Made {}

    record Right(Query query) implements Made {}

    /** Nothing that can be looked for: a lone comma. */
    record Nothing() implements Made {}

    record Wrong(String message) implements Made {}

    /** Words in headline, standfirst and body. */
    Leaf IN_ANY = new Words(Scope.ANY);

    Made bare(QueryToken.Bare token);

    Made quoted(QueryToken.Quoted token);

    static Leaf of(QueryField field) {
        return switch (field) {
            case TITLE -> new Words(Scope.TITLE);
            case LEAD -> new Words(Scope.LEAD);
            case TEXT -> new Words(Scope.TEXT);
            case AUTHOR -> new Value(name -> new Right(new Query.ByAuthor(name)));
            case OUTLET -> new Value(name -> new Right(new Query.InOutlet(name)));
            case ORG -> new Value(name -> new Right(new Query.Mentions(name)));
            case CITES -> new Value(name -> new Right(new Query.Cites(name)));
            case KIND -> new Value(Leaf::kind);
            case LANG ->
                    new Value(
                            code -> new Right(new Query.InLanguage(code.toLowerCase(Locale.ROOT))));
            case DATE -> new Value(DateCondition::read);
            case HAS -> new Value(Leaf::has);
        };
    }

    private static Made kind(String label) {
        return Kind.labelled(label)
                .<Made>map(kind -> new Right(new Query.OfKind(kind)))
                .orElse(
                        new Wrong(
                                "There is no kind “"
                                        + label
                                        + "”; type op-ed, editorial, column, letter or unknown."));
    }

    private static Made has(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "statistics" -> new Right(new Query.Has(Property.STATISTICS));
            case "citations" -> new Right(new Query.Has(Property.CITATIONS));
            case "unsourced" -> new Right(new Query.Has(Property.UNSOURCED_STATISTICS));
            case "wrong" -> new Right(new Query.Has(Property.WRONG_STATISTICS));
            default ->
                    new Wrong(
                            "Sayso cannot look for “"
                                    + label
                                    + "” here; type has:statistics, has:citations, has:unsourced or has:wrong.");
        };
    }

    /** A field whose value is taken whole. */
    record Value(Function<String, Made> make) implements Leaf {
        @Override
        public Made bare(QueryToken.Bare token) {
            return value(token.text());
        }

        @Override
        public Made quoted(QueryToken.Quoted token) {
            return value(token.text());
        }

        private Made value(String text) {
            String value = text.strip();
            return value.isEmpty() ? new Nothing() : make.apply(value);
        }
    }

    /** Words of the text. */
    record Words(Scope scope) implements Leaf {
        private static final int FEWEST_LETTERS = 2;
        private static final int LONGEST_FUZZY = 64;
        private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

        @Override
        public Made bare(QueryToken.Bare token) {
            String text = token.text();
            if (text.equals("*")) {
                return new Right(new Query.Everything());
            }
            int wild = firstWild(text);
            if (!token.exact() && wild >= 0) {
                return pattern(text, wild);
            }
            if (!token.exact()
                    && text.endsWith("~")
                    && text.length() > FEWEST_LETTERS + 1
                    && text.length() <= LONGEST_FUZZY) {
                return new Right(new Query.Fuzzy(scope, text.substring(0, text.length() - 1)));
            }
            String word = trimmed(text);
            return word.isEmpty()
                    ? new Nothing()
                    : new Right(new Query.Word(scope, word, token.exact()));
        }

        private Made pattern(String text, int wild) {
            String word = trimmed(text.substring(0, wild));
            if (word.codePointCount(0, word.length()) < FEWEST_LETTERS) {
                return wild == text.length() - 1 && text.endsWith("?") && !word.isEmpty()
                        ? new Right(new Query.Word(scope, word, false))
                        : new Wrong(
                                "At least two letters must stand before * or ?; type, for example, terror*.");
            }
            if (wild == text.length() - 1) {
                return text.endsWith("*")
                        ? new Right(new Query.Prefix(scope, word))
                        : new Right(new Query.Word(scope, word, false));
            }
            return new Right(new Query.Wildcard(scope, word + text.substring(wild)));
        }

        @Override
        public Made quoted(QueryToken.Quoted token) {
            List<String> words = new ArrayList<>();
            for (String piece : SPACES.splitAsStream(token.text()).toList()) {
                String word = trimmed(piece);
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            if (words.isEmpty()) {
                return new Nothing();
            }
            return new Right(
                    words.size() == 1
                            ? new Query.Word(scope, words.getFirst(), token.exact())
                            : new Query.Phrase(scope, words, token.slop(), token.exact()));
        }

        private static int firstWild(String text) {
            int star = text.indexOf('*');
            int mark = text.indexOf('?');
            return star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
        }

        /**
         * Without the punctuation around it; what is left begins and ends with a letter, a digit or
         * a sign that can be part of a word.
         */
        private static String trimmed(String text) {
            int from = 0;
            int to = text.length();
            while (from < to && !isWordPart(text.charAt(from))) {
                from++;
            }
            while (to > from && !isWordPart(text.charAt(to - 1))) {
                to--;
            }
            return text.substring(from, to);
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || "%$€£".indexOf(c) >= 0;
        }
    }
}
