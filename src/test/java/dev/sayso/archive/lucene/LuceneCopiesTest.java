package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.CopiesContract;
import dev.sayso.archive.Search;
import dev.sayso.duplicate.MadeUpPieces;
import dev.sayso.query.Query;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneCopiesTest extends CopiesContract {
    @TempDir private Path folder;

    @Override
    protected Archive open() throws IOException {
        return LuceneArchive.open(folder.resolve("index"));
    }

    private static long duplicates(Archive archive) throws IOException {
        return archive.search(Search.of(new Query.Duplicate()).sized(0)).total();
    }

    @Test
    void groupsAreThereAfterTheArchiveIsOpenedAgain() throws IOException {
        Path other = folder.resolve("other");
        for (AnnotatedArticle article : SampleCopies.all()) {
            try (LuceneArchive archive = LuceneArchive.open(other)) {
                archive.apply(Batch.of(article));
            }
        }

        try (LuceneArchive archive = LuceneArchive.openReadOnly(other)) {
            assertEquals(3, duplicates(archive));
            assertEquals(2, archive.copies(SampleCopies.first().id()).found().size());
        }
    }

    @Test
    void groupsAreThereAfterTheIndexTookThePlaceOfAnother() throws IOException {
        Path old = folder.resolve("old");
        Path fresh = folder.resolve("fresh");
        try (LuceneArchive archive = LuceneArchive.open(old)) {
            archive.apply(Batch.of(SampleCopies.first(), SampleCopies.trimmed()));
        }
        try (LuceneArchive archive = LuceneArchive.open(fresh)) {
            archive.apply(Batch.of(SampleCopies.all().toArray(AnnotatedArticle[]::new)));
        }

        LuceneArchive.replace(old, fresh);

        try (LuceneArchive archive = LuceneArchive.open(old)) {
            assertEquals(3, duplicates(archive));
        }
    }

    /** Half of each is one frame that all have; a copy is found among them all the same. */
    @Test
    void aCopyIsFoundAmongManyThatAreMuchAlike() throws IOException {
        Path other = folder.resolve("frames");
        List<String> frame = new MadeUpPieces(3, 1).piece(200);
        try (LuceneArchive archive = LuceneArchive.open(other)) {
            for (int batch = 0; batch < 3; batch++) {
                List<AnnotatedArticle> articles = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    articles.add(framed("Piece " + batch + "/" + i, frame, batch * 40 + i));
                }
                archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
            }
            assertEquals(0, duplicates(archive));

            archive.apply(Batch.of(framed("Copy", frame, 7)));
            assertEquals(2, duplicates(archive));
        }
    }

    private static AnnotatedArticle framed(String title, List<String> frame, int seed) {
        SampleArticle article = SampleArticles.titled(title);
        frame.forEach(article::paragraph);
        new MadeUpPieces(3, 100 + seed).piece(220).forEach(article::paragraph);
        return article.build();
    }
}
