package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Similar;
import dev.sayso.organization.Organization;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Articles like one: those in which its most telling words stand, and the organizations it names. A
 * word tells much when it stands often here and in few other articles.
 *
 * <p>The words are cut from the article's own text again, one text for each question; keeping them
 * in the index would make every article larger for it.
 */
final class SimilarRun {
    /** So many words are looked for; MoreLikeThis, of the same kind, takes 25. */
    private static final int MOST_WORDS = 25;

    /** They are chosen among so many: those that stand here most often, of equal ones the long. */
    private static final int CANDIDATES = 150;

    /** One in so many of them must be shared, or organizations in their place; three at least. */
    private static final int SHARED = 5;

    private static final int LEAST_SHARED = 3;

    private static final int MOST_ORGANIZATIONS = 10;

    /** Of a very long article the beginning tells what it is about. */
    private static final int LONGEST = 100_000;

    /** A word of the headline counts as if it stood so many times more in the text. */
    private static final int IN_TITLE = 2;

    /** A word in more than one in so many articles tells nothing; in three it always does. */
    private static final int COMMON = 4;

    private static final int FEW = 3;

    /** An organization against the most telling word. */
    private static final float ORGANIZATION = 0.5f;

    private final TimedSearcher timed;
    private final IndexSearcher searcher;
    private final AnnotatedArticle annotated;

    private record Telling(Term term, double weight) {}

    SimilarRun(TimedSearcher timed, int document) throws IOException {
        this.timed = timed;
        this.searcher = timed.plain();
        this.annotated = StoredArticles.load(searcher, document);
    }

    Findings<Similar> first(int limit) throws IOException {
        List<Telling> words = words();
        if (words.size() < LEAST_SHARED) {
            return new Findings<>(List.of(), timed.wasCutShort());
        }
        List<Similar> similar = new ArrayList<>();
        // Copies are left out afterwards, so there have to be more than are wanted.
        var top = new TopScoreDocCollectorManager(limit * 4 + 20, null, 1).newCollector();
        timed.collect(query(words), top);
        for (ScoreDoc found : top.topDocs().scoreDocs) {
            similar.add(new Similar(StoredArticles.summary(searcher, found.doc), found.score));
        }
        similar.sort(
                Comparator.comparingDouble((Similar one) -> -one.score())
                        .thenComparing(one -> one.article().id().value()));
        return new Findings<>(withoutCopies(similar, limit), timed.wasCutShort());
    }

    /** Of each group of copies the first. */
    private List<Similar> withoutCopies(List<Similar> similar, int limit) throws IOException {
        List<Similar> kept = new ArrayList<>();
        Set<Long> groups = new HashSet<>();
        for (Similar one : similar) {
            int other = StoredArticles.find(searcher, one.article().id());
            long group = StoredGroups.groupOf(searcher, other);
            if (kept.size() < limit && (group == StoredGroups.NONE || groups.add(group))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private Query query(List<Telling> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(weighted(word), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(LEAST_SHARED, words.size() / SHARED));
        annotated.annotations().organizations().stream()
                .sorted(Comparator.comparing((Organization one) -> !one.cited()))
                .limit(MOST_ORGANIZATIONS)
                .forEach(one -> query.add(named(one, words.getFirst().weight()), Occur.SHOULD));
        return query.add(new CopiesQuery(annotated.id()), Occur.MUST_NOT).build();
    }

    /** That it stands there is what counts, not how often. */
    private static Query weighted(Telling word) {
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(word.term())), (float) word.weight());
    }

    private Query named(Organization one, double most) {
        String id = ArticleDocuments.clipped(one.id().value());
        String field = one.cited() ? Fields.CITED_ID : Fields.ORGANIZATION_ID;
        return new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(field, id))),
                (float) (most * ORGANIZATION));
    }

    /** The most telling first. */
    private List<Telling> words() throws IOException {
        boolean folded = annotated.annotations().extent().isLimitedByLanguage();
        String field = folded ? Fields.BODY + Fields.OTHER : Fields.BODY;
        IndexReader reader = searcher.getIndexReader();
        double articles = Math.max(1, reader.getDocCount(field));
        List<Telling> words = new ArrayList<>();
        for (Map.Entry<String, Integer> counted : mostFrequent(counts(folded))) {
            Term term = new Term(field, counted.getKey());
            int holding = reader.docFreq(term);
            if (holding > 1 && holding <= Math.max(FEW, articles / COMMON)) {
                words.add(
                        new Telling(
                                term,
                                (1 + Math.log(counted.getValue()))
                                        * Math.log(1 + articles / holding)));
            }
        }
        words.sort(
                Comparator.comparingDouble((Telling word) -> -word.weight())
                        .thenComparing(Telling::term));
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** Looking a word up in every segment takes longer than counting it here. */
    private static List<Map.Entry<String, Integer>> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Integer> word) -> -word.getValue())
                                .thenComparingInt(word -> -word.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .toList();
    }

    private Map<String, Integer> counts(boolean folded) {
        Analyzer analyzer = folded ? Analysis.OTHER : Analysis.STEMMED;
        Map<String, Integer> counts = new HashMap<>();
        String text = annotated.article().text();
        count(
                counts,
                Analysis.terms(analyzer, text.substring(0, Math.min(text.length(), LONGEST))),
                1);
        annotated
                .article()
                .particulars()
                .title()
                .ifPresent(title -> count(counts, Analysis.terms(analyzer, title), IN_TITLE));
        return counts;
    }

    private static void count(Map<String, Integer> counts, List<String> terms, int times) {
        for (String term : terms) {
            boolean figure = term.chars().noneMatch(Character::isLetter);
            if (term.length() > 1 && !figure) {
                counts.merge(term, times, Integer::sum);
            }
        }
    }
}
