package dev.sayso.archive;

import dev.sayso.archive.Suggestion.Kind;
import dev.sayso.archive.SuggestionSource.Found;
import dev.sayso.archive.SuggestionSource.Names;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryField;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.query.Unfinished;
import dev.sayso.query.Unfinished.End;
import dev.sayso.resolution.Established;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses what to suggest, in every archive alike: names before headlines before words; names that
 * are exactly what was typed first, then those in most articles; a few of each kind, so that none
 * crowds out the others.
 */
public final class Suggestions {
    /** How many are suggested at most. */
    public static final int MOST = 20;

    /** Headlines and words are looked for from so many letters on. */
    private static final int LEAST_LETTERS = 3;

    /** What would end a quoted name. */
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    private final SuggestionSource source;
    private final Unfinished typed;
    private final int limit;

    /**
     * What might be suggested.
     *
     * @param words how many of the typed words it stands for
     */
    private record Candidate(Suggestion suggestion, int words, boolean exact) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.<Candidate, Integer>comparing(c -> -c.words())
                        .thenComparing(c -> !c.exact())
                        .thenComparing(c -> -c.suggestion().articles())
                        .thenComparing(c -> c.suggestion().text());

        Kind kind() {
            return suggestion.kind();
        }

        int rank() {
            return kind().isName() ? 0 : kind().ordinal();
        }
    }

    /** Candidates of one sort, the best first; each is made only when it is asked for. */
    private interface Line {
        Optional<Candidate> next() throws IOException;
    }

    private Suggestions(SuggestionSource source, Unfinished typed, int limit) {
        this.source = source;
        this.typed = typed;
        this.limit = limit;
    }

    /**
     * Suggestions for what was typed.
     *
     * @param limit 0 to {@link #MOST}
     */
    public static List<Suggestion> of(SuggestionSource source, String typed, int limit)
            throws IOException {
        return new Suggestions(source, Unfinished.of(typed), Math.clamp(limit, 0, MOST)).all();
    }

    private List<Suggestion> all() throws IOException {
        if (limit == 0 || typed.ends().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Names names : wanted()) {
            lines.add(names(names));
        }
        Optional<Scope> scope = scope();
        if (scope.isPresent()) {
            End longest = typed.ends().getFirst();
            if (longest.isWhole() && scope.get() == Scope.ANY) {
                lines.add(headlines(longest));
            }
            lines.add(words(typed.ends().getLast(), scope.get()));
        }
        return chosen(lines);
    }

    /** Names that most of the last words stand for come first. */
    private Line names(Names names) {
        // Of a lone letter after other words nobody expects names.
        Iterator<End> ends =
                typed.ends().stream()
                        .filter(end -> end.isWhole() || letters(end.text()) > 1)
                        .iterator();
        List<Found> found = new ArrayList<>();
        List<End> at = new ArrayList<>();
        return () -> {
            while (!found.isEmpty() || ends.hasNext()) {
                if (found.isEmpty()) {
                    at.clear();
                    at.add(ends.next());
                    found.addAll(source.names(names, at.getFirst().words(), limit));
                } else {
                    Found one = found.removeFirst();
                    Optional<Suggestion> made = made(names, one, at.getFirst());
                    if (made.isPresent()) {
                        return Optional.of(
                                new Candidate(
                                        made.get(), at.getFirst().words().size(), one.exact()));
                    }
                }
            }
            return Optional.empty();
        };
    }

    private Optional<Suggestion> made(Names names, Found one, End end) throws IOException {
        return switch (names) {
            case AUTHORS ->
                    named(Kind.AUTHOR, one, new Query.ByAuthor(unquoted(one.value())), end);
            case OUTLETS ->
                    named(Kind.OUTLET, one, new Query.InOutlet(unquoted(one.value())), end);
            case INSTITUTES, GROUPS, CITED_INSTITUTES, CITED_GROUPS -> organization(one, end);
        };
    }

    private List<Names> wanted() {
        return typed.field()
                .map(
                        field ->
                                switch (field) {
                                    case CITES, SOURCE ->
                                            List.of(Names.CITED_INSTITUTES, Names.CITED_GROUPS);
                                    case ORG -> List.of(Names.INSTITUTES, Names.GROUPS);
                                    case AUTHOR -> List.of(Names.AUTHORS);
                                    case OUTLET -> List.of(Names.OUTLETS);
                                    default -> List.<Names>of();
                                })
                .orElse(List.of(Names.INSTITUTES, Names.GROUPS, Names.AUTHORS, Names.OUTLETS));
    }

    private Optional<Scope> scope() {
        return typed.field()
                .map(
                        field ->
                                switch (field) {
                                    case TITLE -> Optional.of(Scope.TITLE);
                                    case LEAD -> Optional.of(Scope.LEAD);
                                    case TEXT -> Optional.of(Scope.TEXT);
                                    default -> Optional.<Scope>empty();
                                })
                .orElse(Optional.of(Scope.ANY));
    }

    private Optional<Suggestion> named(Kind kind, Found one, Query clause, End end)
            throws IOException {
        String query = end.before() + QueryPrinter.print(clause);
        return made(
                kind,
                one.value(),
                kind.name().toLowerCase(Locale.ROOT),
                isReadable(query) ? source.count(clause) : 0,
                query);
    }

    private Optional<Suggestion> organization(Found one, End end) throws IOException {
        Optional<KnownOrganization> known = source.organization(new OrganizationId(one.value()));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Established established = known.get().organization();
        String heading = established.heading();
        boolean clear = !QUOTES.matcher(heading).find() && !source.isAmbiguous(heading);
        Query clause = meaning(clear ? heading : one.value());
        String query = end.before() + QueryPrinter.print(clause);
        long articles =
                switch (clause) {
                    case Query.Mentions mentions -> known.get().mentioning();
                    case Query.Cites cites -> known.get().citing();
                    default -> source.count(clause);
                };
        return made(
                established.type() == OrganizationType.INSTITUTE ? Kind.INSTITUTE : Kind.GROUP,
                established
                        .acronym()
                        .filter(acronym -> !acronym.equals(heading))
                        .map(acronym -> heading + " (" + acronym + ")")
                        .orElse(heading),
                label(established.type()),
                isReadable(query) ? articles : 0,
                query);
    }

    private Query meaning(String name) {
        return switch (typed.field().orElse(QueryField.ORG)) {
            case CITES -> new Query.Cites(name);
            case SOURCE -> new Query.Credits(name);
            default -> new Query.Mentions(name);
        };
    }

    /** For people: {@code armed group}. */
    private static String label(OrganizationType type) {
        return switch (type) {
            case INTERNATIONAL -> "international body";
            case GOVERNMENT -> "public body";
            case UNKNOWN -> "organization";
            default -> type.label().replace('-', ' ');
        };
    }

    private static Optional<Suggestion> made(
            Kind kind, String text, String label, long articles, String query) {
        return articles == 0
                ? Optional.empty()
                : Optional.of(
                        new Suggestion(kind, text, label, articles, query, Optional.empty()));
    }

    private static boolean isReadable(String query) {
        return QueryParser.parse(query) instanceof Reading.Understood;
    }

    private static String unquoted(String name) {
        return QUOTES.matcher(name).replaceAll(" ").strip();
    }

    private Line headlines(End end) throws IOException {
        Iterator<Summary> summaries =
                letters(end.text()) < LEAST_LETTERS
                        ? List.<Summary>of().iterator()
                        : source.headlines(end.words(), limit).iterator();
        Set<String> titles = new HashSet<>();
        return () -> {
            while (summaries.hasNext()) {
                Summary summary = summaries.next();
                String query = "title:\"" + unquoted(summary.title()) + '"';
                // A piece that stands in several outlets is suggested once.
                if (titles.add(summary.title().toLowerCase(Locale.ROOT)) && isReadable(query)) {
                    return Optional.of(
                            new Candidate(headline(summary, query), end.words().size(), false));
                }
            }
            return Optional.empty();
        };
    }

    private static Suggestion headline(Summary summary, String query) {
        return new Suggestion(
                Kind.HEADLINE,
                summary.title(),
                summary.outlet().map(outlet -> "headline, " + outlet).orElse("headline"),
                1,
                query,
                Optional.of(summary.id()));
    }

    private Line words(End end, Scope scope) throws IOException {
        String last = end.words().getLast();
        boolean isWord = last.chars().allMatch(Character::isLetterOrDigit);
        Iterator<String> words =
                letters(last) < LEAST_LETTERS || !isWord
                        ? List.<String>of().iterator()
                        : source.words(scope, last, limit).iterator();
        return () -> {
            while (words.hasNext()) {
                String word = words.next();
                Query clause = new Query.Word(scope, word, false);
                String query = completed(end, word, clause);
                long articles = isReadable(query) ? source.count(clause) : 0;
                Optional<Suggestion> made = made(Kind.TERM, word, "word", articles, query);
                if (made.isPresent()) {
                    return Optional.of(new Candidate(made.get(), 1, false));
                }
            }
            return Optional.empty();
        };
    }

    /** The word in the place of the one that was begun, inside quotation marks too. */
    private String completed(End end, String word, Query clause) {
        if (!typed.quoted()) {
            return end.before() + QueryPrinter.print(clause);
        }
        List<String> words = new ArrayList<>(end.words());
        words.set(words.size() - 1, word);
        String field = typed.field().map(f -> f.label() + ":").orElse("");
        return end.before() + field + '"' + String.join(" ", words) + '"';
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Round by round one of each line, until there are enough; then in their order. */
    private List<Suggestion> chosen(List<Line> lines) throws IOException {
        List<Candidate> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<Line> left = new ArrayList<>(lines);
        while (!left.isEmpty() && chosen.size() < limit) {
            for (Line line : List.copyOf(left)) {
                Optional<Candidate> next =
                        chosen.size() < limit ? line.next() : Optional.empty();
                if (next.isEmpty()) {
                    left.remove(line);
                } else if (shown.add(next.get().kind() + next.get().suggestion().text())) {
                    chosen.add(next.get());
                }
            }
        }
        // Stable: headlines and words stay in the order in which they were found.
        chosen.sort(
                Comparator.comparingInt(Candidate::rank)
                        .thenComparing(
                                (a, b) ->
                                        a.kind().isName()
                                                ? Candidate.BEST_FIRST.compare(a, b)
                                                : 0));
        return chosen.stream().map(Candidate::suggestion).toList();
    }
}
