package dev.sayso.archive.lucene;

import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.SuggestionSource;
import dev.sayso.archive.Summary;
import dev.sayso.organization.OrganizationId;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Looks up what may be suggested in one state of the index, from the sorted terms of it, so that
 * nothing can be out of date.
 */
final class SuggestionLookup implements SuggestionSource {
    /**
     * How many terms are walked through for one beginning. Only beginnings of one or two letters
     * have more; for them the frequent ones of each segment are looked through instead.
     */
    private static final int MOST_TERMS = 200;

    private final IndexSearcher searcher;
    private final FrequentStarts frequent;

    SuggestionLookup(IndexSearcher searcher, FrequentStarts frequent) {
        this.searcher = searcher;
        this.frequent = frequent;
    }

    /** What is known of one name while terms are walked through. */
    private record Use(int articles, boolean exact) {
        static final Comparator<Map.Entry<String, Use>> MOST_FIRST =
                Comparator.<Map.Entry<String, Use>, Boolean>comparing(e -> !e.getValue().exact())
                        .thenComparingInt(e -> -e.getValue().articles())
                        .thenComparing(Map.Entry::getKey);

        /** Of two beginnings of one name in one segment. */
        Use or(Use other) {
            return new Use(Math.max(articles, other.articles), exact || other.exact);
        }

        /** Of two segments. */
        Use and(Use other) {
            return new Use(articles + other.articles, exact || other.exact);
        }
    }

    private interface Walker {
        void at(String term, int articles);
    }

    /**
     * Goes through the terms of a segment that begin so, each with how many documents have it.
     *
     * @return whether these are all of them
     */
    private static boolean walk(
            LeafReader segment, String field, String beginning, int most, Walker walker)
            throws IOException {
        Terms terms = segment.terms(field);
        if (terms == null) {
            return true;
        }
        BytesRef first = new BytesRef(beginning);
        TermsEnum all = terms.iterator();
        BytesRef term = all.seekCeil(first) == TermsEnum.SeekStatus.END ? null : all.term();
        for (int i = 0; term != null && StringHelper.startsWith(term, first); i++) {
            if (i == most) {
                return false;
            }
            walker.at(term.utf8ToString(), all.docFreq());
            term = all.next();
        }
        return true;
    }

    @Override
    public List<Found> names(Names names, List<String> typed, int most) throws IOException {
        List<String> words = NameStarts.words(String.join(" ", typed));
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Use> uses = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            inSegment(leaf.reader(), names, words)
                    .forEach((value, use) -> uses.merge(value, use, Use::and));
        }
        return uses.entrySet().stream()
                .sorted(Use.MOST_FIRST)
                .limit(most)
                .map(entry -> new Found(entry.getKey(), entry.getValue().exact()))
                .toList();
    }

    private Map<String, Use> inSegment(LeafReader segment, Names names, List<String> words)
            throws IOException {
        String whole = String.join(" ", words);
        Map<String, Use> uses = new HashMap<>();
        Walker walker =
                (term, articles) -> {
                    NameStarts.Start start = NameStarts.Start.read(term);
                    if (words.size() == 1 || eachBegins(words, start.words())) {
                        boolean exact = start.before().isEmpty() && start.from().equals(whole);
                        uses.merge(start.value(), new Use(articles, exact), Use::or);
                    }
                };
        String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        String prefix = NameStarts.prefix(names, longest);
        if (!walk(segment, Fields.START, prefix, MOST_TERMS, walker)) {
            frequent.of(segment, names, prefix)
                    .forEach(one -> walker.at(one.term(), one.articles()));
        }
        return uses;
    }

    /** Whether each typed word begins a word of its own. */
    private static boolean eachBegins(List<String> typed, List<String> words) {
        List<String> left = new ArrayList<>(words);
        // The longest first: "is" must not take away the word that only "isl" begins.
        return typed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .allMatch(
                        beginning -> {
                            for (int i = 0; i < left.size(); i++) {
                                if (left.get(i).startsWith(beginning)) {
                                    left.remove(i);
                                    return true;
                                }
                            }
                            return false;
                        });
    }

    @Override
    public Optional<KnownOrganization> organization(OrganizationId id) throws IOException {
        return OrganizationDocuments.under(searcher, ArticleDocuments.clipped(id.value()));
    }

    @Override
    public boolean isAmbiguous(String name) throws IOException {
        return OrganizationDocuments.meanings(searcher, name) > 1;
    }

    @Override
    public List<Summary> headlines(List<String> typed, int most) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : NameStarts.words(String.join(" ", typed))) {
            all.add(WordQueries.beginning(Fields.TITLE, word), Occur.FILTER);
        }
        List<Summary> headlines = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(
                                all.build(),
                                new TopFieldCollectorManager(
                                        SearchRun.sort(dev.sayso.archive.Search.Sort.NEWEST),
                                        most,
                                        null,
                                        1))
                        .scoreDocs) {
            headlines.add(StoredArticles.summary(searcher, found.doc));
        }
        return headlines;
    }

    @Override
    public List<String> words(Scope scope, String beginning, int most) throws IOException {
        String field = field(scope) + Fields.WRITTEN;
        String folded = Spelling.joined(beginning);
        Map<String, Integer> articles = new HashMap<>();
        if (folded.isEmpty()) {
            return List.of();
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            LeafReader segment = leaf.reader();
            walk(
                    segment,
                    field,
                    folded,
                    MOST_TERMS,
                    (term, count) -> articles.merge(term, count, Integer::sum));
            // What is printed with capitals or accents stands there in its folded form as well.
            walk(
                    segment,
                    field,
                    WrittenFormsFilter.FOLDED + folded,
                    MOST_TERMS,
                    (term, count) -> articles.merge(term.substring(1), count, Integer::sum));
        }
        Set<String> stems = new HashSet<>();
        return articles.entrySet().stream()
                .filter(entry -> entry.getKey().chars().allMatch(Character::isLetterOrDigit))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(word -> stems.add(String.join(" ", Analysis.terms(Analysis.STEMMED, word))))
                .limit(most)
                .toList();
    }

    private static String field(Scope scope) {
        return switch (scope) {
            case TITLE -> Fields.TITLE;
            case LEAD -> Fields.LEAD;
            case TEXT, ANY -> Fields.BODY;
        };
    }

    @Override
    public long count(Query query) throws IOException {
        return searcher.count(Unscored.of(QueryCompiler.compile(query)));
    }
}
