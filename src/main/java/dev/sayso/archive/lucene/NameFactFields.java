package dev.sayso.archive.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.json.IdentityJson;
import dev.sayso.json.Json;
import dev.sayso.organization.NameReading;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.IndexSearcher;

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

    /** A way of naming as a term; its count is no part of it. */
    static String term(NameFacts.Read fact) {
        return Json.print(IdentityJson.write(fact.reading(), fact.identity()));
    }

    /** What a term says, with no count. */
    static NameFacts.Read fact(String term) throws IOException {
        return IdentityJson.fact(Json.parse(term), 0);
    }
}
