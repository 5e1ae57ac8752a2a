package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Hit;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryLanguage;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.testing.RandomQueries;
import dev.sayso.testing.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the archive of the sample articles answers, or says where the mistake is. */
final class RandomQueriesTest extends HomeOnDisk {
    private final RandomQueries queries = new RandomQueries(20261130);

    @BeforeEach
    void readTheSampleArticles() throws IOException {
        intake.ingest(List.of(Path.of("corpus")), Hints.none(), line -> {});
    }

    @Test
    void everyRandomQueryIsAnsweredOrIsAMistakeInsideTheText() throws IOException {
        int answered = 0;
        int found = 0;
        int all = Rounds.of(1_500, 15_000);
        for (int i = 0; i < all; i++) {
            String typed = i % 3 == 2 ? queries.mutilated() : queries.next();
            switch (QueryParser.parse(typed)) {
                case Reading.Understood(Query query, List<String> notes) -> {
                    answered++;
                    found += search(query, typed) > 0 ? 1 : 0;
                }
                case Reading.Mistake(int position, String message) -> {
                    assertTrue(position >= 0 && position <= typed.length(), typed);
                    assertFalse(message.isBlank(), typed);
                }
            }
        }
        assertTrue(answered > all * 2 / 3, "answered: " + answered);
        assertTrue(found > all / 5, "with hits: " + found);
    }

    private long search(Query query, String typed) throws IOException {
        Results results = archive.search(Search.of(query).sized(3));
        assertEquals(Math.min(3, results.total()), results.hits().size(), typed);
        for (Hit hit : results.hits()) {
            archive.highlight(hit.article().id(), query);
        }
        return results.total();
    }

    @Test
    void everyExampleOfTheLanguageRunsAndIsPrintedBack() throws IOException {
        for (QueryLanguage.Section section : QueryLanguage.sections()) {
            for (QueryLanguage.Form form : section.forms()) {
                Reading reading = QueryParser.parse(form.example());
                assertTrue(reading instanceof Reading.Understood, form.example());
                if (reading instanceof Reading.Understood(Query query, List<String> notes)) {
                    assertEquals(List.of(), notes, form.example());
                    assertEquals(
                            reading, QueryParser.parse(QueryPrinter.print(query)), form.example());
                    search(query, form.example());
                }
            }
        }
    }
}
