package dev.sayso.testing;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Match;
import dev.sayso.archive.Meant;
import dev.sayso.archive.NamePlaces;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Particulars;
import dev.sayso.article.Span;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.Bounds;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.StatisticCondition;
import dev.sayso.resolution.Established;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether one article matches a query, by going through its words: what the index is compared
 * with. Knows three English endings, which is enough for the tests' words.
 */
final class TreeMatcher {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

    /** A word of a text, as it stands there. */
    private record Word(Span span, String text) {
        boolean is(String wanted, boolean exact) {
            return exact ? bare(text).equals(bare(wanted)) : stem(text).equals(stem(wanted));
        }
    }

    private final AnnotatedArticle annotated;
    private final Set<ArticleId> copies;
    private final Article article;
    private final Particulars particulars;

    private final List<Established> established;

    /**
     * @param copies the other articles of its group
     * @param established what names mean in the archive
     */
    TreeMatcher(AnnotatedArticle annotated, Set<ArticleId> copies, List<Established> established) {
        this.established = established;
        this.annotated = annotated;
        this.copies = copies;
        this.article = annotated.article();
        this.particulars = article.particulars();
    }

    boolean matches(Query query) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Query.Word(Scope scope, String text, boolean exact) ->
                    inScope(scope, words -> !phrase(words, words(text), 0, exact).isEmpty());
            case Query.Phrase(Scope scope, List<String> wanted, int slop, boolean exact) ->
                    inScope(
                            scope,
                            words ->
                                    !phrase(words, words(String.join(" ", wanted)), slop, exact)
                                            .isEmpty());
            case Query.Prefix(Scope scope, String text) ->
                    inScope(scope, like(Pattern.quote(fold(text)) + ".*"));
            case Query.Wildcard(Scope scope, String pattern) ->
                    inScope(scope, like(shape(pattern)));
            case Query.Fuzzy(Scope scope, String text) ->
                    inScope(scope, words -> words.stream().anyMatch(w -> near(w, text)));
            case Query.ByAuthor(String name) ->
                    holdsWords(String.join(" ", particulars.byline().authors()), name);
            case Query.InOutlet(String name) ->
                    particulars.outlet().filter(outlet -> isOutlet(outlet, name)).isPresent();
            case Query.OfKind(var kind) -> particulars.kind() == kind;
            case Query.InLanguage(String code) -> particulars.language().equals(Optional.of(code));
            case Query.Published(var from, var to) ->
                    particulars
                            .published()
                            .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                            .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
                            .isPresent();
            case Query.Undated undated -> particulars.published().isEmpty();
            case Query.Mentions(String name) -> named(name).findAny().isPresent();
            case Query.Cites(String name) -> named(name).anyMatch(Organization::cited);
            case Query.Credits(String name) ->
                    matches(new Query.Cites(name)) || !credited(name).isEmpty();
            case Query.WithStatistic(StatisticCondition condition) ->
                    !statistics(condition).isEmpty();
            case Query.Length(Bounds bounds) ->
                    bounds.meets(
                            BigDecimal.valueOf(article.words()),
                            BigDecimal.valueOf(article.words()));
            case Query.Has(Query.Property property) -> has(property);
            case Query.Duplicate duplicate -> !copies.isEmpty();
            case Query.CopiesOf(ArticleId id) -> annotated.id().equals(id) || copies.contains(id);
            case Query.All(List<Query> parts) -> parts.stream().allMatch(this::matches);
            case Query.Any(List<Query> parts) -> parts.stream().anyMatch(this::matches);
            case Query.Not(Query part) -> !matches(part);
        };
    }

    /** Where a word, a phrase or a pattern stands in a text, if it is looked for there. */
    List<Span> places(Query leaf, Scope in, String text) {
        List<Word> words = words(text);
        return switch (leaf) {
            case Query.Word(Scope scope, String wanted, boolean exact) when covers(scope, in) ->
                    phrase(words, words(wanted), 0, exact);
            case Query.Phrase(Scope scope, List<String> wanted, int slop, boolean exact)
                    when covers(scope, in) ->
                    phrase(words, words(String.join(" ", wanted)), slop, exact);
            case Query.Prefix(Scope scope, String wanted) when covers(scope, in) ->
                    those(words, w -> fold(w.text()).startsWith(fold(wanted)));
            case Query.Wildcard(Scope scope, String pattern) when covers(scope, in) ->
                    those(words, w -> fold(w.text()).matches(shape(pattern)));
            case Query.Fuzzy(Scope scope, String wanted) when covers(scope, in) ->
                    those(words, w -> near(w, wanted));
            default -> List.of();
        };
    }

    private static boolean covers(Scope scope, Scope in) {
        return scope == Scope.ANY || scope == in;
    }

    private static List<Span> those(List<Word> words, Predicate<Word> wanted) {
        return words.stream().filter(wanted).map(Word::span).toList();
    }

    private NamePlaces names(String name) {
        return new NamePlaces(annotated, new Meant(name, ids(name)));
    }

    /** Where they are marked for a part of a query; nothing when it asks for none. */
    List<Match> namePlaces(Query leaf) {
        return switch (leaf) {
            case Query.Mentions(String name) -> names(name).mentions();
            case Query.Cites(String name) -> names(name).credits();
            case Query.Credits(String name) ->
                    Stream.concat(
                                    names(name).credits().stream(),
                                    names(name).credits(words -> holds(words, name, 0)).stream())
                            .toList();
            default -> List.of();
        };
    }

    private boolean inScope(Scope scope, Predicate<List<Word>> wanted) {
        Stream<String> texts =
                switch (scope) {
                    case ANY -> Stream.of(particulars.title().orElse(""), lead(), article.text());
                    case TITLE -> particulars.title().stream();
                    case LEAD -> Stream.of(lead());
                    case TEXT -> Stream.of(article.text());
                };
        return texts.map(TreeMatcher::words).anyMatch(wanted);
    }

    private String lead() {
        return particulars
                .standfirst()
                .orElseGet(
                        () ->
                                article.blocks().stream()
                                        .filter(Block.Paragraph.class::isInstance)
                                        .map(b -> ((Block.Paragraph) b).span().of(article.text()))
                                        .findFirst()
                                        .orElse(""));
    }

    private static List<Span> phrase(List<Word> words, List<Word> wanted, int slop, boolean exact) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= words.size() && !wanted.isEmpty(); i++) {
            int at = i;
            int skipped = 0;
            int next = 0;
            while (at < words.size() && next < wanted.size() && skipped <= slop) {
                if (words.get(at).is(wanted.get(next).text(), exact)) {
                    next++;
                } else if (next == 0) {
                    break;
                } else {
                    skipped++;
                }
                at++;
            }
            if (next == wanted.size() && skipped <= slop) {
                spans.add(words.get(i).span().join(words.get(at - 1).span()));
            }
        }
        return spans;
    }

    private static Predicate<List<Word>> like(String pattern) {
        return words -> words.stream().anyMatch(word -> fold(word.text()).matches(pattern));
    }

    private static String shape(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (char c : fold(pattern).toCharArray()) {
            expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return expression.toString();
    }

    /** At most two letters different, the first two the same. */
    private static boolean near(Word word, String wanted) {
        String a = fold(word.text());
        String b = fold(wanted);
        return a.length() >= 2
                && b.length() >= 2
                && a.substring(0, 2).equals(b.substring(0, 2))
                && distance(a, b) <= 2;
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] =
                        i == 0 || j == 0
                                ? i + j
                                : Math.min(
                                        table[i - 1][j - 1]
                                                + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                        1 + Math.min(table[i - 1][j], table[i][j - 1]));
            }
        }
        return table[a.length()][b.length()];
    }

    private boolean isOutlet(String outlet, String name) {
        StringBuilder initials = new StringBuilder();
        for (Word word : words(outlet)) {
            initials.append(word.text().charAt(0));
        }
        boolean defined =
                annotated.annotations().organizations().stream()
                        .filter(o -> o.name().equalsIgnoreCase(outlet))
                        .anyMatch(o -> o.acronym().filter(name::equalsIgnoreCase).isPresent());
        return defined || holdsWords(outlet, name) || initials.toString().equalsIgnoreCase(name);
    }

    private static boolean holdsWords(String text, String wanted) {
        return words(wanted).stream()
                .allMatch(
                        word ->
                                words(text).stream()
                                        .anyMatch(w -> fold(w.text()).equals(fold(word.text()))));
    }

    private Stream<Organization> named(String name) {
        return annotated.annotations().organizations().stream()
                .filter(new Meant(name, ids(name))::includes);
    }

    private Set<OrganizationId> ids(String name) {
        return established.stream()
                .filter(one -> isNamed(one, name))
                .map(Established::id)
                .collect(Collectors.toSet());
    }

    /** The statistics that meet the condition. */
    List<Statistic> statistics(StatisticCondition condition) {
        return new StatisticMatcher(annotated, this::ids).matching(condition);
    }

    /** Where somebody is credited who is no institute and is called so. */
    private List<Span> credited(String name) {
        return annotated.annotations().attributions().stream()
                .map(attribution -> attribution.source())
                .filter(source -> !(source instanceof Source.Institute))
                .flatMap(source -> source.where().stream())
                .filter(span -> holds(span.of(article.text()), name, 0))
                .toList();
    }

    /** Whether the words stand in the text in any form, in this order. */
    static boolean holds(String text, String wanted, int slop) {
        return !phrase(words(text), words(wanted), slop, false).isEmpty();
    }

    static boolean isNamed(Established one, String name) {
        return one.names().stream().anyMatch(n -> name(n).equals(name(name)));
    }

    static String name(String name) {
        return OrganizationName.fold(name).replace('-', ' ');
    }

    private boolean has(Query.Property property) {
        Annotations annotations = annotated.annotations();
        return switch (property) {
            case STATISTICS -> !annotations.statistics().isEmpty();
            case CITATIONS -> !annotations.cited().isEmpty();
            case ANALYSIS -> annotations.extent() == AnalysisExtent.FULL;
        };
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return words;
    }

    private static String bare(String word) {
        return word.replaceFirst("['’]s$", "");
    }

    private static String stem(String word) {
        String folded = fold(word).replaceAll("(?<=\\d),(?=\\d)", "").replace(".", "");
        return folded.replaceFirst("(?<=\\p{L}{3})(ing|ed|s)$", "");
    }

    private static String fold(String word) {
        return Normalizer.normalize(bare(word), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
