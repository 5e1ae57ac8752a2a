package dev.sayso.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sayso.archive.Hit;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Span;
import dev.sayso.testing.SampleArticles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordTest {
    @Test
    void theFieldsOfARecordStandInTheirOrder() {
        List<String> names =
                List.copyOf(
                        ArticleJson.write(SampleArticles.borderConvoys()).properties().stream()
                                .map(field -> field.getKey())
                                .toList());

        assertEquals(
                List.of(
                        "id",
                        "path",
                        "part",
                        "title",
                        "standfirst",
                        "authors",
                        "outlet",
                        "date",
                        "dateline",
                        "kind",
                        "language",
                        "url",
                        "body",
                        "blocks",
                        "provenance",
                        "confidence",
                        "organizations",
                        "attributions",
                        "statistics",
                        "sha256",
                        "mediaType",
                        "ingested",
                        "replaces",
                        "corrections",
                        "analysis",
                        "analysisNote"),
                names);
    }

    @Test
    void aLineOfIngestIsPrintedInItsOrderAndReadBackEqual() throws JsonProcessingException {
        IngestLine line =
                new IngestLine(
                        Optional.of(new ArticleId("0123456789abcdef")),
                        "a b.html",
                        2,
                        Outcome.PARTLY,
                        Optional.of(Reason.TOO_LARGE),
                        Optional.of("It is long."));
        String printed = Json.print(IngestLineJson.write(line));

        assertEquals(
                "{\"id\":\"0123456789abcdef\",\"path\":\"a"
                        + " b.html\",\"part\":2,\"status\":\"partly\",\"reason\":\"TOO_LARGE\",\"detail\":\"It"
                        + " is long.\"}",
                printed);
        assertEquals(line, IngestLineJson.read(Json.parse(printed)));
    }

    @Test
    void aHitSaysWhereItsSnippetsMatch() {
        Hit hit =
                new Hit(
                        Summary.of(SampleArticles.undatedLetter()),
                        1.5f,
                        List.of(),
                        List.of(
                                new Snippet(
                                        Snippet.Place.BODY,
                                        "the café",
                                        List.of(Match.of(new Span(4, 8))))),
                        List.of());

        assertEquals(
                "[{\"text\":\"the café\",\"matches\":[[4,8]],\"place\":\"body\"}]",
                Json.print(SummaryJson.write(hit).path("snippets")));
    }

    @Test
    void largeNumbersAreWrittenOut() {
        assertEquals(
                "1099",
                Json.print(
                        ArticleJson.write(SampleArticles.borderConvoys())
                                .path("statistics")
                                .path(0)
                                .path("value")));
    }
}
