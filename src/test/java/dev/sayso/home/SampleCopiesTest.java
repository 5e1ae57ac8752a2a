package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import dev.sayso.duplicate.Sketch;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.Ingested;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * In the sample archive one piece is printed twice; many others write of the same things, and seven
 * of one and the same figure.
 */
final class SampleCopiesTest {
    private record Text(String path, Shingles shingles, Sketch sketch) {
        static Text of(Article article) {
            Shingles shingles = Shingles.of(article.text());
            return new Text(article.original().path(), shingles, Sketch.of(shingles));
        }
    }

    private static List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(InstantSource.system())) {
            CorpusFiles files = new CorpusFiles(Path.of("corpus"));
            for (Path file : files.all()) {
                reader.read(
                        file,
                        files.pathOf(file),
                        part -> {
                            if (part instanceof Ingested.Accepted(Article article, var partly)) {
                                texts.add(Text.of(article));
                            }
                        });
            }
        }
        return texts;
    }

    @Test
    void onlyTheSyndicatedPieceIsACopy() throws IOException {
        List<String> copies = new ArrayList<>();
        double nearest = 0;
        List<Text> texts = texts();
        for (Text first : texts) {
            for (Text second : texts) {
                if (first.path().compareTo(second.path()) < 0) {
                    Likeness likeness = Likeness.between(first.shingles(), second.shingles());
                    if (first.sketch().mayBeCopyOf(second.sketch()) && likeness.isCopy()) {
                        copies.addAll(new TreeSet<>(List.of(first.path(), second.path())));
                    } else {
                        nearest = Math.max(nearest, likeness.similarity());
                    }
                }
            }
        }

        assertEquals(
                List.of(
                        "calder-chronicle/who-pays-when-the-river-comes.txt",
                        "margalla-daily/the-flood-bill-nobody-signed.html"),
                copies);
        assertTrue(nearest < 0.3, "the nearest of the others: " + nearest);
    }
}
