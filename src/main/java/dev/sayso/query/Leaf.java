package dev.sayso.query;

import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import dev.sayso.article.Languages;
import dev.sayso.query.Query.Property;
import dev.sayso.query.Query.Scope;
import dev.sayso.statistic.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
        return new WordLeaf(Scope.ANY);
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
                                                + "”"
                                                + QueryField.nearest(name)
                                                        .map(
                                                                near ->
                                                                        "; did you mean “"
                                                                                + near.label()
                                                                                + ":”?")
                                                        .orElse(".")
                                                + " To search for the word itself, leave a space after the colon."));
    }

    static Leaf of(QueryField field) {
        return switch (field) {
            case TITLE -> new WordLeaf(Scope.TITLE);
            case LEAD -> new WordLeaf(Scope.LEAD);
            case TEXT -> new WordLeaf(Scope.TEXT);
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
}
