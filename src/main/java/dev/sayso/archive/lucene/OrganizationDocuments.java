package dev.sayso.archive.lucene;

import dev.sayso.archive.KnownOrganization;
import dev.sayso.json.EstablishedJson;
import dev.sayso.json.Json;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Established;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Established organizations, a small document each, found by any of their names. */
final class OrganizationDocuments {
    private static final Query ALL = new TermQuery(new Term(Fields.TYPE, "organization"));

    private OrganizationDocuments() {}

    static Document of(Established one) {
        Document document = new Document();
        ArticleDocuments.keyword(document, Fields.TYPE, "organization");
        String id = ArticleDocuments.clipped(one.id().value());
        ArticleDocuments.keyword(document, Fields.ESTABLISHED, id);
        document.add(new SortedDocValuesField(Fields.ESTABLISHED, new BytesRef(id)));
        one.names().stream()
                .map(Names::key)
                .distinct()
                .forEach(n -> ArticleDocuments.keyword(document, Fields.ESTABLISHED_NAME, n));
        document.add(
                new StoredField(Fields.ESTABLISHED_RECORD, Json.print(EstablishedJson.write(one))));
        return document;
    }

    /** Those in most articles first. */
    static List<KnownOrganization> all(IndexSearcher searcher) throws IOException {
        return known(searcher, ALL);
    }

    /** All of them by their ids, without looking at articles. */
    static List<Established> established(IndexSearcher searcher) throws IOException {
        List<Established> all = established(searcher, ALL);
        all.sort(Comparator.comparing(one -> one.id().value()));
        return all;
    }

    static List<KnownOrganization> named(IndexSearcher searcher, String name) throws IOException {
        return known(searcher, goingBy(name));
    }

    /** The one of that id. */
    static Optional<KnownOrganization> under(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] found =
                searcher.search(
                                new ConstantScoreQuery(
                                        new TermQuery(new Term(Fields.ESTABLISHED, id))),
                                1)
                        .scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(known(searcher, read(searcher.storedFields(), found[0].doc)));
    }

    /** How many go by a name. */
    static int meanings(IndexSearcher searcher, String name) throws IOException {
        return searcher.count(goingBy(name));
    }

    private static Query goingBy(String name) {
        return new BooleanQuery.Builder()
                .add(ALL, Occur.FILTER)
                .add(new TermQuery(key(name)), Occur.FILTER)
                .build();
    }

    private static Term key(String name) {
        return new Term(Fields.ESTABLISHED_NAME, ArticleDocuments.clipped(Names.key(name)));
    }

    private static List<KnownOrganization> known(IndexSearcher searcher, Query query)
            throws IOException {
        List<KnownOrganization> known = new ArrayList<>();
        for (Established one : established(searcher, query)) {
            known.add(known(searcher, one));
        }
        known.sort(
                Comparator.comparingInt((KnownOrganization one) -> -one.mentioning())
                        .thenComparing(one -> one.organization().id().value()));
        return known;
    }

    private static KnownOrganization known(IndexSearcher searcher, Established one)
            throws IOException {
        return new KnownOrganization(
                one,
                count(searcher, Fields.ORGANIZATION_ID, one),
                count(searcher, Fields.CITED_ID, one));
    }

    private static int count(IndexSearcher searcher, String field, Established one)
            throws IOException {
        return searcher.count(
                new TermQuery(new Term(field, ArticleDocuments.clipped(one.id().value()))));
    }

    private static List<Established> established(IndexSearcher searcher, Query query)
            throws IOException {
        List<Established> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            StoredArticles.collect(
                    searcher,
                    leaf,
                    query,
                    document -> found.add(read(leaf.reader().storedFields(), document)));
        }
        return found;
    }

    private static Established read(StoredFields fields, int document) throws IOException {
        return EstablishedJson.read(
                Json.parse(OneField.of(fields, document, Fields.ESTABLISHED_RECORD)));
    }

    /** The ids of the organizations that a typed name means; none where the archive knows none. */
    static Set<OrganizationId> ids(IndexSearcher searcher, String name) throws IOException {
        if (searcher.getIndexReader().docFreq(key(name)) == 0) {
            return Set.of();
        }
        return established(searcher, goingBy(name)).stream()
                .map(Established::id)
                .collect(Collectors.toSet());
    }
}
