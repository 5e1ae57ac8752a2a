package dev.sayso.query;

import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import dev.sayso.article.Languages;
import dev.sayso.query.Query.Property;
import dev.sayso.query.Query.Scope;
import dev.sayso.statistic.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single term means, in the field it stands in. */
interface Leaf {
    /** What came of a term. */
    sealed interface Made {}

    record Right(Query query) implements Made {}

    /** Nothing that can be looked for: a lone comma. */
    record Nothing() implements Made {}

    record Wrong(String message) implements Made {}

    /** What a name before a colon is. */
    sealed interface Found {}

    /**
     * A field of the language.
     *
     * @param label as it is typed
     * @param example that runs as it stands
     * @param leaf what terms after it mean
     */
    record Field(String label, String example, Leaf leaf) implements Found {}

    record Unknown(String message) implements Found {}

    /** Words in headline, standfirst and body. */
    static Leaf inAny() {
        return new Words(Scope.ANY);
    }

    Made bare(QueryToken.Bare token);

    Made quoted(QueryToken.Quoted token);

    /** The field of that name, where this leaf stands. */
    default Found field(String name) {
        return QueryField.named(name)
                .<Found>map(field -> new Field(field.label(), field.example(), of(field)))
                .orElseGet(
                        () ->
                                new Unknown(
                                        "There is no field “"
                                                + name
                                                + "”; did you mean "
                                                + QueryField.nearest(name).label()
                                                + ": ? To search for the word itself, leave a space after the colon."));
    }

    static Leaf of(QueryField field) {
        return switch (field) {
            case TITLE -> new Words(Scope.TITLE);
            case LEAD -> new Words(Scope.LEAD);
            case TEXT -> new Words(Scope.TEXT);
            case AUTHOR -> new Value(name -> named(name, Query.ByAuthor::new));
            case OUTLET -> new Value(name -> named(name, Query.InOutlet::new));
            case ORG -> new Value(name -> named(name, Query.Mentions::new));
            case CITES -> new Value(name -> named(name, Query.Cites::new));
            case SOURCE -> new Value(name -> named(name, Query.Credits::new));
            case STAT -> StatisticLeaf.WITHOUT_FIELD;
            case WORDS -> new Value(Leaf::length);
            case KIND -> new Value(Leaf::kind);
            case LANG -> new Value(Leaf::language);
            case DATE -> new Value(DateCondition::published);
            case HAS -> new Value(Leaf::has);
            case IS -> new Value(Leaf::is);
            case COPIES -> new Value(Leaf::copies);
        };
    }

    static Made named(String name, Function<String, Query> make) {
        if (name.indexOf('*') >= 0) {
            return new Wrong("Names are looked for by whole words; leave out the *.");
        }
        return name.chars().anyMatch(Character::isLetterOrDigit)
                ? new Right(make.apply(name))
                : new Nothing();
    }

    private static Made length(String text) {
        return switch (NumberCondition.read(text)) {
            case NumberCondition.Wrong(String message) -> new Wrong(message);
            case NumberCondition.Understood(Bounds bounds, boolean percent) ->
                    new Right(new Query.Length(bounds));
        };
    }

    private static Made language(String code) {
        boolean isCode = code.length() == 2 && code.chars().allMatch(Character::isLetter);
        return Optional.of(code.toLowerCase(Locale.ROOT))
                .filter(letters -> isCode)
                .or(() -> Languages.named(code))
                .<Made>map(known -> new Right(new Query.InLanguage(known)))
                .orElse(
                        new Wrong(
                                "“"
                                        + code
                                        + "” is no language; type its name or its two letters, as in lang:en."));
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
            case "unsourced" ->
                    new Right(new Query.WithStatistic(new StatisticCondition.Unsourced()));
            case "wrong" ->
                    new Right(
                            new Query.WithStatistic(new StatisticCondition.Checked(Verdict.WRONG)));
            case "analysis" -> new Right(new Query.Has(Property.ANALYSIS));
            default ->
                    new Wrong(
                            "Sayso cannot look for “"
                                    + label
                                    + "” here; type has:statistics, has:citations, has:unsourced, has:wrong or has:analysis.");
        };
    }

    private static Made is(String label) {
        return label.equalsIgnoreCase("duplicate")
                ? new Right(new Query.Duplicate())
                : new Wrong(
                        "Sayso cannot look for “"
                                + label
                                + "” here; type is:duplicate, or -is:duplicate for the others.");
    }

    private static Made copies(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return ArticleId.isWellFormed(lower)
                ? new Right(new Query.CopiesOf(new ArticleId(lower)))
                : new Wrong(
                        "“"
                                + id
                                + "” is no article's id; it has 24 digits and letters, as show and search print it.");
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
                    .map(Words::trimmed)
                    .filter(word -> !word.isEmpty())
                    .toList();
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
}
