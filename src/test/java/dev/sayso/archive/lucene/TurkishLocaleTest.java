package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Facet;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.testing.InTurkish;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, names, queries and records are the same whatever the machine's language. */
@ExtendWith(InTurkish.class)
final class TurkishLocaleTest {
    @Test
    void theMachineIsTurkish() {
        assertEquals("ı", "I".toLowerCase(Locale.getDefault()));
    }

    @Test
    void anIdDependsOnTheBytesOnly() {
        assertEquals("69254afd0f449e7260f562c9", ArticleId.of("0".repeat(64), 1).value());
    }

    @Test
    void namesAndLabelsFoldAsEverywhere() {
        assertEquals("isis institute", OrganizationName.fold("ISIS INSTITUTE"));
        assertEquals(Optional.of(Kind.EDITORIAL), Kind.labelled("EDITORIAL"));
        assertEquals("cites", Facet.CITES.label());
        assertEquals("indexed", IngestLine.Outcome.INDEXED.label());
        assertEquals("indian", Spelling.fold("INDIAN"));
    }

    @Test
    void fieldsAreReadInAnyCase() {
        Reading.Understood read =
                (Reading.Understood) QueryParser.parse("TITLE:India CITES:ISI Kind:EDITORIAL");

        assertEquals("title:India cites:ISI kind:editorial", QueryPrinter.print(read.query()));
    }

    @Test
    void aRecordIsReadBackEqual() throws IOException {
        AnnotatedArticle article = SampleArticles.borderConvoys();

        assertEquals(
                article, RecordBytes.read(RecordBytes.write(article), article.article().text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTITUTES",
                "Institut*",
                "ınstitutes OR institutes",
                "org:lıs OR org:LIS",
                "cites:lis"
            })
    void capitalsMakeNoDifferenceToASearch(String typed, @TempDir Path folder) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            archive.apply(Batch.of(SampleArticles.borderConvoys()));
            Reading.Understood read = (Reading.Understood) QueryParser.parse(typed);

            assertTrue(archive.search(Search.of(read.query())).total() == 1);
        }
    }
}
