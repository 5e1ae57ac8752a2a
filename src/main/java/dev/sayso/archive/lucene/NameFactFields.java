package dev.sayso.archive.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.json.IdentityJson;
import dev.sayso.json.Json;
import dev.sayso.organization.NameReading;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * What articles say about names, kept as terms: their lists of documents are the counts, so that
 * nothing has to be counted article by article.
 */
final class NameFactFields {
    private static final int LONGEST = 30_000;

    private NameFactFields() {}

    static void add(Document document, AnnotatedArticle annotated) {
        Optional<String> outlet = annotated.article().particulars().outlet();
        for (NameReading reading : annotated.names()) {
            add(
                    document,
                    Fields.NAME_FACT,
                    IdentityJson.write(
                            reading,
                            Optional.ofNullable(annotated.identities().get(reading.own()))));
            outlet.ifPresent(
                    name -> add(document, Fields.OUTLET_FACT, IdentityJson.write(name, reading)));
        }
    }

    private static void add(Document document, String field, JsonNode fact) {
        String term = Json.print(fact);
        if (term.length() * 3L < LONGEST) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    static NameFacts read(IndexSearcher searcher) throws IOException {
        List<NameFacts.Read> readings = new ArrayList<>();
        for (Map.Entry<String, Integer> term :
                TermCounts.of(searcher, Fields.NAME_FACT).entrySet()) {
            readings.add(IdentityJson.fact(Json.parse(term.getKey()), term.getValue()));
        }
        List<NameFacts.InOutlet> outlets = new ArrayList<>();
        for (Map.Entry<String, Integer> term :
                TermCounts.of(searcher, Fields.OUTLET_FACT).entrySet()) {
            outlets.add(IdentityJson.inOutlet(Json.parse(term.getKey()), term.getValue()));
        }
        return new NameFacts(readings, outlets);
    }

    /** The articles in which a fact stands, in the order of their ids. */
    static List<ArticleId> articles(IndexSearcher searcher, NameFacts.Read fact)
            throws IOException {
        String term = Json.print(IdentityJson.write(fact.reading(), fact.identity()));
        List<ArticleId> articles = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            StoredArticles.collect(
                    searcher,
                    leaf,
                    new TermQuery(new Term(Fields.NAME_FACT, term)),
                    document -> {
                        SortedDocValues id = leaf.reader().getSortedDocValues(Fields.ID);
                        id.advanceExact(document);
                        articles.add(new ArticleId(id.lookupOrd(id.ordValue()).utf8ToString()));
                    });
        }
        articles.sort(Comparator.comparing(ArticleId::value));
        return articles;
    }
}
