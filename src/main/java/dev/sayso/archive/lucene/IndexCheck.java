package dev.sayso.archive.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Reads every byte of an index and compares it with the checksums written beside it. Takes no lock
 * and can run beside a writer.
 */
final class IndexCheck {
    /**
     * A writer may replace files while they are being read; then the newest commit is read instead,
     * this many times.
     */
    private static final int ATTEMPTS = 5;

    private IndexCheck() {}

    /** One sentence for each damaged file; nothing when the index is sound. */
    static List<String> problems(Path folder) throws IOException {
        List<String> problems = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            problems = once(folder);
            if (problems.isEmpty()) {
                return problems;
            }
        }
        return problems;
    }

    private static List<String> once(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : IndexFolder.files(directory)) {
                try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(input);
                } catch (NoSuchFileException e) {
                    problems.add(file + " is missing");
                } catch (IOException e) {
                    problems.add(file + " is damaged: " + IndexTrouble.firstLine(e));
                }
            }
            if (problems.isEmpty()) {
                // Files may be sound each and not belong together.
                DirectoryReader.open(directory).close();
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            problems.add(IndexTrouble.explained(folder, e).getMessage());
        }
        return problems;
    }
}
