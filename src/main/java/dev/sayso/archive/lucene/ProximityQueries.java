package dev.sayso.archive.lucene;

import dev.sayso.query.Query.Alternatives;
import dev.sayso.query.Query.AtLeast;
import dev.sayso.query.Query.Near;
import dev.sayso.query.Query.Operand;
import dev.sayso.query.Query.Phrase;
import dev.sayso.query.Query.Placed;
import dev.sayso.query.Query.Prefix;
import dev.sayso.query.Query.Same;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.Query.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words near each other, in one paragraph, or so and so often.
 *
 * <p>What is near is asked of one text at a time, so that a headline is never near a body. Exact
 * words and beginnings stand among the written forms; their places are the same as those of stems.
 */
final class ProximityQueries {
    private ProximityQueries() {}

    static Query near(Near near) {
        return inForms(
                near.scope(),
                List.of(near),
                (field, form) ->
                        new ProximityQuery(
                                form.of(field), List.of(pair(field, form, near)), Optional.empty()));
    }

    static Query same(Same same) {
        return inForms(
                same.parts().getFirst().scope(),
                same.parts(),
                (field, form) -> {
                    String name = form.of(field);
                    return new ProximityQuery(
                            name,
                            same.parts().stream().map(part -> placed(field, form, part)).toList(),
                            Optional.of(boundary(field, form, same.parts())));
                });
    }

    /**
     * The ends of paragraphs: in the text's form, and where written words stand beside others also
     * among the written ones, as a text in another form has those only.
     */
    private static Query boundary(String field, Form form, List<Placed> parts) {
        BooleanQuery.Builder ends = new BooleanQuery.Builder();
        boolean mixed = parts.stream().anyMatch(ProximityQueries::holdsWritten);
        for (Form each : mixed ? EnumSet.of(form, Form.WRITTEN) : EnumSet.of(form)) {
            ends.add(
                    new TermQuery(new Term(each.of(field), ParagraphFilter.BOUNDARY)),
                    Occur.SHOULD);
        }
        return ends.build();
    }

    private static boolean holdsWritten(Placed placed) {
        return switch (placed) {
            case Alternatives(List<Operand> parts) ->
                    parts.stream().anyMatch(ProximityQueries::holdsWritten);
            case Near(Operand left, Operand right, int words) ->
                    holdsWritten(left) || holdsWritten(right);
            default -> isWritten(placed);
        };
    }

    /** A lead that is the first paragraph is not counted once more. */
    static Query atLeast(AtLeast atLeast) {
        List<CountedQuery.Text> texts = new ArrayList<>();
        for (String field : fields(atLeast.part().scope())) {
            List<CountedQuery.Form> forms =
                    forms(List.of(atLeast.part())).stream()
                            .map(form -> counted(field, form, atLeast.part()))
                            .toList();
            boolean onlyApart = atLeast.part().scope() == Scope.ANY && field.equals(Fields.LEAD);
            texts.add(new CountedQuery.Text(forms, onlyApart));
        }
        return new BooleanQuery.Builder()
                .add(QueryCompiler.compile(atLeast.part()), Occur.MUST)
                .add(new CountedQuery(atLeast.times(), texts), Occur.FILTER)
                .build();
    }

    private static CountedQuery.Form counted(String field, Form form, Operand operand) {
        return new CountedQuery.Form(
                form.of(field), PositionSources.of(form.query(field, operand)));
    }

    private static List<String> fields(Scope scope) {
        return switch (scope) {
            case TITLE -> List.of(Fields.TITLE);
            case LEAD -> List.of(Fields.LEAD);
            case TEXT -> List.of(Fields.BODY);
            case ANY -> Fields.TEXTS;
        };
    }

    /** In what form the words of a piece are read that stand beside each other. */
    private enum Form {
        STEMMED,
        FOLDED,
        WRITTEN;

        String of(String field) {
            return switch (this) {
                case STEMMED -> WordQueries.Form.STEMMED.of(field);
                case FOLDED -> WordQueries.Form.FOLDED.of(field);
                case WRITTEN -> field + Fields.WRITTEN;
            };
        }

        Query query(String field, Operand operand) {
            return switch (operand) {
                case Word(Scope scope, String text, boolean exact) ->
                        words(field, List.of(text), exact);
                case Phrase(Scope scope, List<String> words, int slop, boolean exact) ->
                        words(field, words, exact);
                case Prefix(Scope scope, String text) -> WordQueries.beginning(field, text);
                case Alternatives(List<Operand> parts) ->
                        any(parts.stream().map(part -> query(field, part)).toList());
            };
        }

        private static Query any(List<Query> queries) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            queries.forEach(query -> builder.add(query, Occur.SHOULD));
            return builder.build();
        }

        private Query words(String field, List<String> words, boolean exact) {
            boolean folded = this == FOLDED;
            return exact
                    ? WordQueries.exactly(field, words, 0)
                    : WordQueries.in(
                            folded ? WordQueries.Form.FOLDED : WordQueries.Form.STEMMED,
                            field,
                            words);
        }
    }

    /** The forms to ask; written ones alone where nothing is looked for in any other. */
    private static List<Form> forms(List<? extends Placed> parts) {
        return parts.stream().allMatch(ProximityQueries::isWritten)
                ? List.of(Form.WRITTEN)
                : List.of(Form.STEMMED, Form.FOLDED);
    }

    private static boolean isWritten(Placed placed) {
        return switch (placed) {
            case Word word -> word.exact();
            case Phrase phrase -> phrase.exact();
            case Prefix prefix -> true;
            case Alternatives(List<Operand> parts) ->
                    parts.stream().allMatch(ProximityQueries::isWritten);
            case Near(Operand left, Operand right, int words) ->
                    isWritten(left) && isWritten(right);
        };
    }

    private interface InForm {
        Query of(String field, Form form);
    }

    private static Query inForms(Scope scope, List<? extends Placed> parts, InForm make) {
        List<Form> forms = forms(parts);
        return QueryCompiler.inFields(
                scope,
                field ->
                        new DisjunctionMaxQuery(
                                forms.stream().map(form -> make.of(field, form)).toList(), 0));
    }

    private static ProximityQuery.Part placed(String field, Form form, Placed placed) {
        return switch (placed) {
            case Near near -> pair(field, form, near);
            case Operand operand -> new ProximityQuery.One(form.query(field, operand));
        };
    }

    private static ProximityQuery.Pair pair(String field, Form form, Near near) {
        return new ProximityQuery.Pair(
                new ProximityQuery.One(form.query(field, near.left())),
                new ProximityQuery.One(form.query(field, near.right())),
                near.words());
    }
}
