package dev.sayso.ingest.database;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An export of a news database, parted into its pieces one at a time, however long it is.
 *
 * <p>That a file is one is told by the lines that only such a database writes, never by its name;
 * an article that only mentions a length or a byline is none.
 */
public final class Export {
    /** How many lines at the beginning of a file are looked at. */
    public static final int HEAD = 4_000;

    private static final List<Layout> LAYOUTS =
            List.of(
                    new ProQuestLayout(),
                    new AcademicLayout(),
                    new NexisLayout(),
                    new FactivaTaggedLayout(),
                    new FactivaPrintLayout());

    /** Where the lines come from. */
    public interface Lines {
        /** The next line; empty at the end. */
        Optional<String> next() throws IOException;
    }

    private final Layout layout;
    private final int longest;

    private Export(Layout layout, int longest) {
        this.layout = layout;
        this.longest = longest;
    }

    /**
     * Tells an export.
     *
     * @param head lines from the beginning of the file
     * @param longest the most characters that are read of one piece
     * @return empty when the file is none
     */
    public static Optional<Export> in(List<String> head, int longest) {
        List<String> lines = head.stream().limit(HEAD).map(Export::clean).toList();
        return LAYOUTS.stream()
                .filter(layout -> layout.isIn(lines))
                .findFirst()
                .map(layout -> new Export(layout, longest));
    }

    /** A document's passages as lines, parted by blank ones. */
    public static List<String> lines(List<Passage> passages) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            passage.text().lines().forEach(lines::add);
            lines.add("");
        }
        return lines;
    }

    /** Hands on every piece, in order, to be read at once; those without text as refused. */
    public void read(List<String> lines, Consumer<Supplier<Reading>> pieces) throws IOException {
        Iterator<String> each = lines.iterator();
        read(() -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(), pieces);
    }

    /** Hands on every piece, in order, to be read at once; those without text as refused. */
    public void read(Lines lines, Consumer<Supplier<Reading>> pieces) throws IOException {
        Stretch stretch = new Stretch();
        for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
            String line = clean(next.get());
            if (layout.begins(line)) {
                stretch.close(true, pieces);
            }
            stretch.add(line);
            if (layout.ends(line)) {
                stretch.close(true, pieces);
            }
        }
        stretch.close(!layout.marksEnds(), pieces);
    }

    private static String clean(String line) {
        return line.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    }

    /** The lines since the last edge. */
    private final class Stretch {
        private final List<String> lines = new ArrayList<>();
        private long characters;
        private boolean cut;

        void add(String line) {
            characters += line.length() + 1L;
            if (characters > longest) {
                cut = true;
            } else {
                lines.add(line);
            }
        }

        /**
         * @param whole whether the edge is where the piece ends, and not where the file does
         */
        void close(boolean whole, Consumer<Supplier<Reading>> pieces) {
            Optional<Trouble> trouble = trouble(whole);
            layout.read(List.copyOf(lines))
                    .ifPresent(piece -> pieces.accept(() -> reading(piece, trouble)));
            lines.clear();
            characters = 0;
            cut = false;
        }

        private Optional<Trouble> trouble(boolean whole) {
            if (cut) {
                return Optional.of(
                        new Trouble(
                                Reason.TOO_LARGE,
                                "Only the first %,d characters of the piece were read."
                                        .formatted(longest)));
            }
            return whole
                    ? Optional.empty()
                    : Optional.of(
                            new Trouble(
                                    Reason.CORRUPT, "The export ends in the middle of the piece."));
        }

        private Reading reading(Piece piece, Optional<Trouble> trouble) {
            if (piece.hasText()) {
                return new Reading.Read(piece.draft(layout.rule()), trouble);
            }
            String headline =
                    piece.value(Labels.Meaning.HEADLINE)
                            .map(words -> "“" + words + "”")
                            .orElse("A piece without a headline");
            return new Reading.Refused(
                    new Trouble(
                            Reason.NO_TEXT, headline + " stands without its text in the export."));
        }
    }
}
