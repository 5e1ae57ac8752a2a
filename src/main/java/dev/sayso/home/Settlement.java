package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.Identity;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import dev.sayso.resolution.Resolution;
import dev.sayso.resolution.Resolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the articles of an archive in line with what all of them together say about organizations.
 * Only the articles whose names mean something else than before are touched, in batches; what an
 * interrupted run left out, the next one does.
 */
public final class Settlement {
    private static final int BATCH = 500;

    private final Archive archive;
    private final NameFacts facts;
    private final Resolution resolution;

    private Settlement(Archive archive, NameFacts facts, Resolution resolution) {
        this.archive = archive;
        this.facts = facts;
        this.resolution = resolution;
    }

    /** Draws the conclusions; changes nothing yet. */
    public static Settlement of(Archive archive, Home home) throws IOException {
        NameFacts facts = archive.nameFacts();
        return new Settlement(
                archive,
                facts,
                Resolver.resolve(
                        facts, home.authorities(), new OrganizationLog(home.corpus()).read()));
    }

    public Resolution resolution() {
        return resolution;
    }

    /** What has to be changed; nothing is yet. */
    Changes changes() throws IOException {
        Map<OrganizationId, Established> before = new HashMap<>();
        archive.established().forEach(one -> before.put(one.id(), one));
        List<Established> changed = new ArrayList<>();
        for (Established one : resolution.organizations()) {
            if (!one.equals(before.remove(one.id()))) {
                changed.add(one);
            }
        }
        return new Changes(concerned(), changed, List.copyOf(before.keySet()));
    }

    /**
     * What a settlement has to change.
     *
     * @param articles whose names mean something else than they are held to mean
     * @param organizations that are new, or of which something else is known
     * @param gone that no article names any more
     */
    record Changes(
            List<ArticleId> articles, List<Established> organizations, List<OrganizationId> gone) {}

    /**
     * Applies the changes to articles as they are now.
     *
     * @return how many articles had to be changed
     */
    int apply(Changes changes) throws IOException {
        int changed = 0;
        List<AnnotatedArticle> batch = new ArrayList<>();
        for (ArticleId id : changes.articles()) {
            Optional<AnnotatedArticle> article = archive.get(id).flatMap(this::corrected);
            if (article.isPresent()) {
                batch.add(article.get());
                changed++;
            }
            if (batch.size() == BATCH) {
                put(batch);
            }
        }
        put(batch);
        if (!changes.organizations().isEmpty() || !changes.gone().isEmpty()) {
            archive.apply(Batch.of(changes.organizations(), changes.gone()));
        }
        return changed;
    }

    private void put(List<AnnotatedArticle> batch) throws IOException {
        if (!batch.isEmpty()) {
            archive.apply(new Batch(batch, List.of(), List.of(), List.of()));
            batch.clear();
        }
    }

    /** The articles whose names are not held to mean what all articles together say. */
    private List<ArticleId> concerned() throws IOException {
        List<NameFacts.Read> doubtful =
                facts.readings().stream()
                        .filter(
                                fact ->
                                        resolution.dependsOnArticle(fact.reading())
                                                || !resolution
                                                        .identity(fact.reading())
                                                        .equals(fact.identity()))
                        .toList();
        return doubtful.isEmpty()
                ? List.of()
                : archive.naming(doubtful).stream()
                        .filter(
                                one ->
                                        !resolution
                                                .identities(one.readings(), one.outlet())
                                                .equals(one.identities()))
                        .map(NameFacts.InArticle::article)
                        .toList();
    }

    private Optional<AnnotatedArticle> corrected(AnnotatedArticle article) {
        Map<OrganizationId, Identity> identities =
                resolution.identities(article.names(), article.article().particulars().outlet());
        return identities.equals(article.identities())
                ? Optional.empty()
                : Optional.of(article.identified(identities));
    }
}
