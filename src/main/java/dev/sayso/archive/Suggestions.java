package dev.sayso.archive;

import dev.sayso.archive.Suggestion.Kind;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.UnfinishedQuery;
import dev.sayso.query.UnfinishedQuery.End;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    private final SuggestionSource source;
    private final UnfinishedQuery typed;
    private final int limit;

    private Suggestions(SuggestionSource source, UnfinishedQuery typed, int limit) {
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
        return new Suggestions(source, UnfinishedQuery.of(typed), Math.clamp(limit, 0, MOST)).all();
    }

    private List<Suggestion> all() throws IOException {
        if (limit == 0 || typed.ends().isEmpty()) {
            return List.of();
        }
        List<SuggestionCandidate.Line> lines =
                new ArrayList<>(new SuggestedNames(source, typed, limit).lines());
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

    private SuggestionCandidate.Line headlines(End end) throws IOException {
        Iterator<Summary> summaries =
                SuggestionCandidate.letters(end.text()) < LEAST_LETTERS
                        ? List.<Summary>of().iterator()
                        : source.headlines(end.words(), limit).iterator();
        Set<String> titles = new HashSet<>();
        return () -> {
            while (summaries.hasNext()) {
                Summary summary = summaries.next();
                String query = "title:\"" + SuggestionCandidate.unquoted(summary.title()) + '"';
                // A piece that stands in several outlets is suggested once.
                if (titles.add(summary.title().toLowerCase(Locale.ROOT))
                        && SuggestionCandidate.isReadable(query)) {
                    return Optional.of(
                            new SuggestionCandidate(
                                    headline(summary, query), end.words().size(), false));
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

    private SuggestionCandidate.Line words(End end, Scope scope) throws IOException {
        String last = end.words().getLast();
        boolean isWord = last.chars().allMatch(Character::isLetterOrDigit);
        Iterator<String> words =
                SuggestionCandidate.letters(last) < LEAST_LETTERS || !isWord
                        ? List.<String>of().iterator()
                        : source.words(scope, last, limit).iterator();
        return () -> {
            while (words.hasNext()) {
                String word = words.next();
                Query clause = new Query.Word(scope, word, false);
                String query = completed(end, word, clause);
                long articles = SuggestionCandidate.isReadable(query) ? source.count(clause) : 0;
                Optional<Suggestion> made =
                        SuggestionCandidate.made(Kind.TERM, word, "word", articles, query);
                if (made.isPresent()) {
                    return Optional.of(new SuggestionCandidate(made.get(), 1, false));
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

    /** Round by round one of each line, until there are enough; then in their order. */
    private List<Suggestion> chosen(List<SuggestionCandidate.Line> lines) throws IOException {
        List<SuggestionCandidate> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<SuggestionCandidate.Line> left = new ArrayList<>(lines);
        while (!left.isEmpty() && chosen.size() < limit) {
            for (SuggestionCandidate.Line line : List.copyOf(left)) {
                Optional<SuggestionCandidate> next =
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
                Comparator.comparingInt(SuggestionCandidate::rank)
                        .thenComparing(
                                (a, b) ->
                                        a.kind().isName()
                                                ? SuggestionCandidate.BEST_FIRST.compare(a, b)
                                                : 0));
        return chosen.stream().map(SuggestionCandidate::suggestion).toList();
    }
}
