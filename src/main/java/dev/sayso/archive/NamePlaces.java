package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where an article names the organizations that a typed name means, and where it credits them.
 * Every archive marks these places, each with the reason where the words there are not those that
 * were typed.
 */
public final class NamePlaces {
    private static final Comparator<Match> BY_PLACE = Comparator.comparing(Match::span);

    private final AnnotatedArticle annotated;
    private final Meant meant;

    /** The places of one typed name in one article. */
    public NamePlaces(AnnotatedArticle annotated, Meant meant) {
        this.annotated = annotated;
        this.meant = meant;
    }

    /** Wherever it is named, in the order of the text. */
    public List<Match> mentions() {
        return mentions(organization -> true);
    }

    private List<Match> mentions(Predicate<Organization> wanted) {
        return annotated.annotations().organizations().stream()
                .filter(meant::includes)
                .filter(wanted)
                .flatMap(
                        organization ->
                                organization.mentions().stream()
                                        .map(Mention::span)
                                        .map(span -> named(span, organization)))
                .sorted(BY_PLACE)
                .toList();
    }

    /**
     * Where it is credited: the source and the crediting words; where no words credit it, wherever
     * it is named.
     */
    public List<Match> credits() {
        Map<OrganizationId, Organization> cited =
                annotated.annotations().cited().stream()
                        .filter(meant::includes)
                        .collect(
                                Collectors.toMap(
                                        Organization::id, Function.identity(), (a, b) -> a));
        List<Match> places = new ArrayList<>();
        for (Attribution attribution : annotated.annotations().attributions()) {
            attribution
                    .source()
                    .credited()
                    .map(cited::get)
                    .ifPresent(one -> places.addAll(places(attribution, one.name())));
        }
        return places.isEmpty() ? mentions(Organization::cited) : places;
    }

    /**
     * Where somebody is credited who is no institute, and the crediting words.
     *
     * @param called whether a description, in the words of the text, is the one that was typed
     */
    public List<Match> credits(Predicate<String> called) {
        String text = annotated.article().text();
        return annotated.annotations().attributions().stream()
                .filter(attribution -> !(attribution.source() instanceof Source.Institute))
                .filter(
                        attribution ->
                                attribution
                                        .source()
                                        .where()
                                        .filter(span -> called.test(span.of(text)))
                                        .isPresent())
                .flatMap(
                        attribution ->
                                places(
                                        attribution,
                                        attribution
                                                .source()
                                                .where()
                                                .map(span -> span.of(text))
                                                .orElse(meant.name()))
                                        .stream())
                .toList();
    }

    /** Source and cue, as one place where nothing stands between them. */
    private List<Match> places(Attribution attribution, String name) {
        Optional<Span> source = attribution.source().where();
        Optional<Span> cue = attribution.cue();
        if (source.isPresent() && cue.isPresent() && touch(source.get(), cue.get())) {
            return List.of(credited(source.get().join(cue.get()), name));
        }
        List<Match> places = new ArrayList<>();
        source.ifPresent(span -> places.add(credited(span, name)));
        cue.ifPresent(span -> places.add(credited(span, name)));
        return places;
    }

    private boolean touch(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from <= to && annotated.article().text().substring(from, to).isBlank();
    }

    private Match named(Span span, Organization organization) {
        boolean asTyped =
                OrganizationName.fold(span.of(annotated.article().text()))
                        .equals(OrganizationName.fold(meant.name()));
        return asTyped ? Match.of(span) : new Match(span, Optional.of(reason(organization.name())));
    }

    private Match credited(Span span, String name) {
        return new Match(span, Optional.of("credited to " + reason(name)));
    }

    /** The typed name with the full one, or only the one where they are the same. */
    private String reason(String name) {
        return OrganizationName.fold(name).equals(OrganizationName.fold(meant.name()))
                ? name
                : meant.name() + ": " + name;
    }
}
