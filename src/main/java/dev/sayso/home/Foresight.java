package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.resolution.NameTally;
import dev.sayso.resolution.Resolution;
import dev.sayso.resolution.Resolver;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of articles that are about to be written what their names will most likely be held to mean,
 * so that {@link Settlement} has few of them to write again. It only saves work: what an archive
 * shows in the end is the settlement's.
 */
final class Foresight {
    /**
     * For fewer articles of a run it costs more to look at all names of the archive than to write
     * again.
     */
    private static final int FEWEST = 50;

    /**
     * Conclusions are drawn anew when there are so many times as many articles as the last time.
     */
    private static final double GROWTH = 1.5;

    private final Archive archive;
    private final Home home;
    private @Nullable NameTally tally;
    private @Nullable Resolution resolution;
    private int articles;
    private double next;

    Foresight(Archive archive, Home home) {
        this.archive = archive;
        this.home = home;
    }

    /** The same articles in the same order; those that have identities keep them. */
    List<AnnotatedArticle> identified(List<AnnotatedArticle> batch) throws IOException {
        NameTally known = tally;
        if (known == null) {
            articles += batch.size();
            if (articles < FEWEST) {
                return batch;
            }
            known = new NameTally();
            known.add(archive.nameFacts());
            tally = known;
            articles = archive.inventory().holdings().size();
        }
        batch.forEach(known::add);
        articles += batch.size();
        Resolution drawn = resolution;
        if (drawn == null || articles >= next) {
            drawn =
                    Resolver.resolve(
                            known.facts(),
                            home.authorities(),
                            new OrganizationLog(home.corpus()).read());
            resolution = drawn;
            next = articles * GROWTH;
        }
        Resolution foreseen = drawn;
        return batch.stream().map(article -> identified(article, foreseen)).toList();
    }

    private static AnnotatedArticle identified(AnnotatedArticle article, Resolution foreseen) {
        Optional<String> outlet = article.article().particulars().outlet();
        return article.identities().isEmpty()
                ? article.identified(foreseen.identities(article.names(), outlet))
                : article;
    }
}
