package dev.sayso.archive;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Explanation.Line;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Particulars;
import dev.sayso.organization.Organization;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.StatisticCondition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each part of a query whether an article has it, and what it has instead. Asks the archive
 * part by part, so what it says of a part is what a search for that part would find.
 */
public final class Explainer {
    private static final int MOST_NAMES = 6;

    private final Archive archive;
    private final AnnotatedArticle annotated;
    private final WordReasons words;
    private final List<Line> lines = new ArrayList<>();

    private Explainer(Archive archive, AnnotatedArticle annotated) {
        this.archive = archive;
        this.annotated = annotated;
        this.words = new WordReasons(archive, annotated);
    }

    /** Nothing when the archive does not hold the article. */
    public static Optional<Explanation> explain(Archive archive, ArticleId id, Query query)
            throws IOException {
        Optional<AnnotatedArticle> annotated = archive.get(id);
        if (annotated.isEmpty()) {
            return Optional.empty();
        }
        Explainer explainer = new Explainer(archive, annotated.get());
        explainer.add(query, 0);
        return Optional.of(
                new Explanation(
                        id,
                        annotated.get().article().displayTitle(),
                        query,
                        explainer.lines,
                        archive.score(id, query)));
    }

    private void add(Query part, int depth) throws IOException {
        boolean matches = archive.score(annotated.id(), part).isPresent();
        lines.add(new Line(depth, QueryPrinter.print(part), matches, reason(part, matches)));
        switch (part) {
            case Query.All(List<Query> parts) -> addEach(parts, depth + 1);
            case Query.Any(List<Query> parts) -> addEach(parts, depth + 1);
            case Query.Not(Query unwanted) -> add(unwanted, depth + 1);
            case Query.Alternatives(List<Query.Operand> parts) -> addEach(parts, depth + 1);
            case Query.Near(Query.Operand left, Query.Operand right, int words) ->
                    addEach(List.of(left, right), depth + 1);
            case Query.Same(List<Query.Placed> parts) -> addEach(parts, depth + 1);
            case Query.AtLeast(int times, Query.Operand operand) -> add(operand, depth + 1);
            default -> {
                // has no parts
            }
        }
    }

    private void addEach(List<? extends Query> parts, int depth) throws IOException {
        for (Query part : parts) {
            add(part, depth);
        }
    }

    private String reason(Query part, boolean matches) throws IOException {
        return switch (part) {
            case Query.Everything everything -> "every article";
            case Query.Word word -> words.of(word, matches);
            case Query.Phrase phrase -> words.of(phrase, matches);
            case Query.Prefix prefix -> words.of(prefix, matches);
            case Query.Wildcard wildcard -> words.of(wildcard, matches);
            case Query.Fuzzy fuzzy -> words.of(fuzzy, matches);
            case Query.Alternatives alternatives -> "at least one of these";
            case Query.Near near -> words.of(near, matches);
            case Query.Same same -> words.of(same, matches);
            case Query.AtLeast atLeast -> words.of(atLeast, matches);
            case Query.ByAuthor author -> signature();
            case Query.InOutlet outlet ->
                    particulars()
                            .outlet()
                            .map(name -> "outlet is " + name)
                            .orElse("no outlet is known");
            case Query.OfKind kind -> "kind is " + particulars().kind().label();
            case Query.InLanguage language ->
                    particulars()
                            .language()
                            .map(code -> "language is " + code)
                            .orElse("no language is known");
            case Query.Published published -> day();
            case Query.Undated undated -> day();
            case Query.Mentions mentions -> mentions(mentions, matches);
            case Query.Cites(String name) -> cites(part, name, matches);
            case Query.Credits(String name) -> cites(part, name, matches);
            case Query.WithStatistic(StatisticCondition condition) ->
                    new StatisticReasons(archive, annotated).of(condition, matches);
            case Query.Length length -> "has " + count(article().words(), "word");
            case Query.Has(Query.Property property) -> has(property);
            case Query.Duplicate duplicate -> copies();
            case Query.CopiesOf copies -> matches ? "is it, or a copy of it" : copies();
            case Query.All(List<Query> parts) -> "all of these";
            case Query.Any(List<Query> parts) -> "at least one of these";
            case Query.Not not -> "not this";
        };
    }

    private Article article() {
        return annotated.article();
    }

    private Particulars particulars() {
        return article().particulars();
    }

    private Annotations annotations() {
        return annotated.annotations();
    }

    private String signature() {
        List<String> authors = particulars().byline().authors();
        return authors.isEmpty() ? "no author is known" : "signed by " + String.join(", ", authors);
    }

    private String day() {
        return particulars()
                .published()
                .map(LocalDate::toString)
                .map(day -> "published on " + day)
                .orElse("no date is known");
    }

    private String mentions(Query.Mentions mentions, boolean matches) throws IOException {
        return matches
                ? "named " + times(mentions)
                : named("names", names(annotations().organizations()), "names no organization");
    }

    private String cites(Query part, String name, boolean matches) throws IOException {
        if (matches) {
            return "named " + times(part) + ", and taken as a source";
        }
        String cited = named("cites", names(annotations().cited()), "cites nobody");
        boolean mentioned = archive.score(annotated.id(), new Query.Mentions(name)).isPresent();
        return mentioned ? "mentions it, but not as a source; " + cited : cited;
    }

    /** How often in the body. */
    private String times(Query part) throws IOException {
        int times = archive.highlight(annotated.id(), part).body().size();
        return times == 1 ? "once" : count(times, "time");
    }

    private static String named(String verb, List<String> names, String nobody) {
        return names.isEmpty()
                ? nobody
                : verb
                        + " "
                        + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                        + (names.size() > MOST_NAMES ? " and others" : "");
    }

    private static List<String> names(Collection<Organization> organizations) {
        return organizations.stream().map(Summary::shortName).distinct().toList();
    }

    private String has(Query.Property property) {
        return switch (property) {
            case STATISTICS -> "states " + count(annotations().figures().size(), "statistic");
            case CITATIONS -> named("cites", names(annotations().cited()), "cites nobody");
            case ANALYSIS ->
                    annotations().extent() == AnalysisExtent.FULL
                            ? "names and figures were looked for"
                            : "analysis: " + annotations().extent().label();
        };
    }

    private String copies() throws IOException {
        Findings<Comparison> compared = archive.copies(annotated.id());
        List<String> copies =
                compared.found().stream()
                        .map(comparison -> comparison.other().id().value())
                        .toList();
        return compared.partial() && copies.isEmpty()
                ? "there was no time to look for copies"
                : named("copies are", copies, "has no copies");
    }

    /** {@code no words}, {@code 1 word}, {@code 12 words}. */
    static String count(int number, String noun) {
        return (number == 0 ? "no" : String.valueOf(number))
                + " "
                + noun
                + (number == 1 ? "" : "s");
    }

    /** Joined by commas, empty ones left out. */
    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
