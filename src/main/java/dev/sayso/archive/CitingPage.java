package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.attribution.Attribution;
import dev.sayso.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list of articles that cite an institute.
 *
 * @param total how many the whole list has
 * @param partial whether time ran out before everything was looked at: then there may be more, and
 *     counts may be too low
 */
public record CitingPage(long total, List<Citing> articles, boolean partial) {
    public CitingPage {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param ingested when it came into the archive
     * @param passages where it credits the institute, in the order of the text
     */
    public record Citing(Summary article, Instant ingested, List<Passage> passages) {
        public Citing {
            passages = List.copyOf(passages);
        }

        /**
         * Reads an article for one institute.
         *
         * @param verb when present, only the passages with these words
         * @param shown cuts out what a reader sees of an attribution
         */
        public static Citing of(
                AnnotatedArticle annotated,
                OrganizationId institute,
                Optional<String> verb,
                Function<Attribution, Snippet> shown) {
            String text = annotated.article().text();
            List<Passage> passages =
                    annotated.annotations().attributions().stream()
                            .filter(a -> a.source().credited().equals(Optional.of(institute)))
                            .map(a -> new Passage(Crediting.verb(a, text), shown.apply(a)))
                            .filter(passage -> verb.isEmpty() || passage.verb().equals(verb))
                            .toList();
            return new Citing(
                    Summary.of(annotated), annotated.article().original().ingested(), passages);
        }
    }

    /**
     * One place that credits the institute.
     *
     * @param verb the crediting words; nothing where the source carries over
     * @param sentence with the crediting words marked, or what is credited where there are none
     */
    public record Passage(Optional<String> verb, Snippet sentence) {}
}
