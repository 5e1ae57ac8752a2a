package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers are kept, and for how long. */
final class KeptAnswersTest {
    private static final int MOST = 100;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final KeptAnswers answers = new KeptAnswers(MOST);
    private DirectoryReader reader;
    private int worked;

    @BeforeEach
    void openReader() throws IOException {
        commit();
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void closeReader() throws IOException {
        reader.close();
        directory.close();
    }

    private void commit() throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
    }

    private String ask(DirectoryReader on, String question, int rows) throws IOException {
        return answers.of(
                new IndexSearcher(on),
                String.class,
                question,
                answer -> rows,
                () -> question + " " + ++worked);
    }

    @Test
    void anAnswerIsWorkedOutOnce() throws IOException {
        assertEquals("a 1", ask(reader, "a", 5));
        assertEquals("a 1", ask(reader, "a", 5));
        assertEquals("b 2", ask(reader, "b", 5));
    }

    @Test
    void anAnswerForWhichTheTimeRanOutIsNotKept() throws IOException {
        ask(reader, "a", KeptAnswers.PARTIAL);

        assertEquals("a 2", ask(reader, "a", 5));
    }

    @Test
    void aBatchMakesAllAnswersNewAndAnOlderReaderBringsNoneBack() throws IOException {
        ask(reader, "a", 5);
        commit();
        try (DirectoryReader later = DirectoryReader.open(directory)) {
            assertEquals("a 2", ask(later, "a", 5));
            assertEquals("a 3", ask(reader, "a", 5));
            assertEquals("a 2", ask(later, "a", 5));
        }
    }

    @Test
    void theAnswerAskedForLongestAgoGoesFirst() throws IOException {
        ask(reader, "a", 20);
        ask(reader, "b", 20);
        ask(reader, "a", 20);
        ask(reader, "c", 20);

        assertEquals("a 1", ask(reader, "a", 20));
        assertEquals("b 4", ask(reader, "b", 20));
    }

    @Test
    void anAnswerThatIsLargerThanAllTogetherMayBeIsNotKept() throws IOException {
        ask(reader, "a", 20);
        ask(reader, "large", MOST);

        assertEquals("large 3", ask(reader, "large", MOST));
        assertEquals("a 1", ask(reader, "a", 20));
    }
}
