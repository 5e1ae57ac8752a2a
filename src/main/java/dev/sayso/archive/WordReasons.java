package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Span;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where in an article words and patterns stand, or what stands there instead. */
final class WordReasons {
    private static final int MOST_FORMS = 4;

    private final Archive archive;
    private final AnnotatedArticle annotated;

    WordReasons(Archive archive, AnnotatedArticle annotated) {
        this.archive = archive;
        this.annotated = annotated;
    }

    /** Of a word, phrase or pattern. */
    String of(Query part, boolean matches) throws IOException {
        if (matches) {
            return places(archive.highlight(annotated.id(), part));
        }
        return switch (part) {
            case Query.Word(Scope scope, String text, boolean exact) ->
                    otherwise(scope, new Query.Word(scope, text, false), exact);
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact) ->
                    exact && holds(new Query.Phrase(scope, words, slop, false))
                            ? otherwise(scope, new Query.Phrase(scope, words, slop, false), true)
                            : apart(scope, words, exact);
            case Query.Prefix(Scope scope, String text) -> nothing(scope);
            case Query.Wildcard(Scope scope, String pattern) -> nothing(scope);
            case Query.Fuzzy(Scope scope, String text) -> nothing(scope);
            case Query.Near near -> together(List.of(near.left(), near.right()), "near each other");
            case Query.Same(List<Query.Placed> parts) -> together(parts, "in one paragraph");
            case Query.AtLeast(int times, Query.Operand operand) -> tooFew(operand);
            default -> "";
        };
    }

    private boolean holds(Query part) throws IOException {
        return archive.score(annotated.id(), part).isPresent();
    }

    private static String places(Highlights found) {
        return Explainer.joined(
                Stream.of(
                        place(Match.spans(found.title()), "in the headline"),
                        place(Match.spans(found.standfirst()), "in the standfirst"),
                        place(Match.spans(found.body()), "in the text")));
    }

    private static String place(List<Span> spans, String where) {
        return spans.isEmpty()
                ? ""
                : (spans.size() == 1 ? "once" : Explainer.count(spans.size(), "time"))
                        + " "
                        + where;
    }

    private static String nothing(Scope scope) {
        return switch (scope) {
            case ANY -> "stands nowhere in it";
            case TITLE -> "does not stand in the headline";
            case LEAD -> "does not stand in the standfirst or first paragraph";
            case TEXT -> "does not stand in the text";
        };
    }

    /** Where a word is not found as it was typed, the forms in which it stands there. */
    private String otherwise(Scope scope, Query inAnyForm, boolean exact) throws IOException {
        if (exact && holds(inAnyForm)) {
            List<String> forms = forms(inAnyForm);
            return "stands there in other forms only"
                    + (forms.isEmpty() ? "" : ": " + String.join(", ", forms));
        }
        Optional<Query> elsewhere = anywhere(inAnyForm);
        return elsewhere.isPresent() && holds(elsewhere.get())
                ? nothing(scope)
                        + "; stands "
                        + places(archive.highlight(annotated.id(), elsewhere.get()))
                : nothing(scope);
    }

    private List<String> forms(Query part) throws IOException {
        Highlights found = archive.highlight(annotated.id(), part);
        String title = annotated.article().displayTitle();
        String text = annotated.article().text();
        return Stream.concat(
                        Match.spans(found.title()).stream().map(span -> span.of(title)),
                        Match.spans(found.body()).stream().map(span -> span.of(text)))
                .distinct()
                .limit(MOST_FORMS)
                .toList();
    }

    /** The same in all texts, when it was looked for in one. */
    private static Optional<Query> anywhere(Query part) {
        return switch (part) {
            case Query.Word(Scope scope, String text, boolean exact) when scope != Scope.ANY ->
                    Optional.of(new Query.Word(Scope.ANY, text, exact));
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact)
                    when scope != Scope.ANY ->
                    Optional.of(new Query.Phrase(Scope.ANY, words, slop, exact));
            default -> Optional.empty();
        };
    }

    /** Which words of a phrase stand there, if not together. */
    private String apart(Scope scope, List<String> words, boolean exact) throws IOException {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            (holds(new Query.Word(scope, word, exact)) ? there : missing).add(word);
        }
        if (missing.isEmpty()) {
            return "all its words stand in it, but not together";
        }
        return there.isEmpty()
                ? nothing(scope)
                : quoted(there)
                        + (there.size() == 1 ? " stands" : " stand")
                        + " in it, "
                        + quoted(missing)
                        + (missing.size() == 1 ? " does" : " do")
                        + " not";
    }

    /** Which of several parts are missing, or that all stand there and only not so. */
    private String together(List<? extends Query> parts, String how) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Query part : parts) {
            if (!holds(part)) {
                missing.add(QueryPrinter.print(part));
            }
        }
        return missing.isEmpty()
                ? "all of it stands there, but not " + how
                : quoted(missing) + (missing.size() == 1 ? " does" : " do") + " not stand in it";
    }

    /** How often that stands there of which there should be more. */
    private String tooFew(Query part) throws IOException {
        String found = places(archive.highlight(annotated.id(), part));
        return found.isEmpty() ? "stands nowhere in it" : "stands there only " + found;
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
