package dev.sayso.archive;

import static dev.sayso.archive.SuggestionCandidate.isReadable;
import static dev.sayso.archive.SuggestionCandidate.letters;
import static dev.sayso.archive.SuggestionCandidate.made;
import static dev.sayso.archive.SuggestionCandidate.unquoted;

import dev.sayso.archive.Suggestion.Kind;
import dev.sayso.archive.SuggestionSource.Found;
import dev.sayso.archive.SuggestionSource.Names;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.Query;
import dev.sayso.query.QueryField;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.UnfinishedQuery;
import dev.sayso.query.UnfinishedQuery.End;
import dev.sayso.resolution.Established;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names among the suggestions: whose they are, and which query each stands for. */
final class SuggestedNames {
    private final SuggestionSource source;
    private final UnfinishedQuery typed;
    private final int limit;

    SuggestedNames(SuggestionSource source, UnfinishedQuery typed, int limit) {
        this.source = source;
        this.typed = typed;
        this.limit = limit;
    }

    /** One line for each sort of names that may stand here. */
    List<SuggestionCandidate.Line> lines() {
        return wanted().stream().map(this::names).toList();
    }

    /** Names that most of the last words stand for come first. */
    private SuggestionCandidate.Line names(Names names) {
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
                    Optional<Suggestion> made = suggested(names, one, at.getFirst());
                    if (made.isPresent()) {
                        return Optional.of(
                                new SuggestionCandidate(
                                        made.get(), at.getFirst().words().size(), one.exact()));
                    }
                }
            }
            return Optional.empty();
        };
    }

    private Optional<Suggestion> suggested(Names names, Found one, End end) throws IOException {
        return switch (names) {
            case AUTHORS -> named(Kind.AUTHOR, one, new Query.ByAuthor(unquoted(one.value())), end);
            case OUTLETS -> named(Kind.OUTLET, one, new Query.InOutlet(unquoted(one.value())), end);
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
        boolean clear =
                !SuggestionCandidate.QUOTES.matcher(heading).find() && !source.isAmbiguous(heading);
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
}
