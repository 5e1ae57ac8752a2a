package dev.sayso.ingest.book;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Languages;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.packed.ZipDirectory;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.OutletName;
import dev.sayso.ingest.text.PieceReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * An electronic book, and whether its chapters are pieces of their own.
 *
 * <p>They are when at least two chapters name writers and not all the same one, when the book says
 * that it is the issue of a periodical, or when the chapters are many and long. Otherwise the book
 * is one piece that was cut into files.
 */
public final class Book implements Closeable {
    private static final String RULE = "book-record";

    /** A chapter with fewer words is none by itself. */
    private static final int LEAST_WORDS = 150;

    /** A book of chapters as long as this together is no single article. */
    private static final int LONG_BOOK = 8_000;

    private static final Pattern PERIODICAL =
            Pattern.compile("\\bissn\\b|\\bperiodical\\b|\\bmagazine\\b|\\bnewspaper\\b");

    /** The issue's number or day after the name of a periodical. */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "\\s*+(?:[\\[(].*|[,:–—-]?\\s+(?:no\\.|vol\\.?|issue|nr\\.|#).*|[,:–—-]\\s+.*\\b(?:19|20)\\d\\d\\b.*)$",
                    Pattern.CASE_INSENSITIVE);

    private final ZipDirectory zip;
    private final BookPackage contents;

    /**
     * Opens a book.
     *
     * @throws IOException when it is damaged, or not made as books are
     */
    public Book(Path file) throws IOException {
        this.zip = new ZipDirectory(file);
        try {
            this.contents = BookPackage.of(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** A piece as the book has it: asked for when its turn comes. */
    public interface Piece {
        /** Reads it. */
        Reading read();
    }

    /**
     * The pieces, in the order of the book; none when the book is one piece.
     *
     * @throws IOException when the book is damaged
     */
    public List<Piece> pieces() throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        Set<String> writers = new HashSet<>();
        int signed = 0;
        int words = 0;
        for (Chapter chapter : contents.chapters()) {
            Draft draft = draft(chapter);
            int length = draft.text().isEmpty() ? 0 : draft.text().split("\\s+").length;
            if (length >= LEAST_WORDS) {
                chapters.add(chapter);
                words += length;
                List<String> authors = draft.particulars().byline().authors();
                signed += authors.isEmpty() ? 0 : 1;
                authors.forEach(author -> writers.add(Folding.words(author)));
            }
        }
        boolean anthology = signed >= 2 && writers.size() >= 2;
        boolean many = chapters.size() >= 3 && words >= LONG_BOOK;
        return chapters.size() >= 2 && (anthology || isPeriodical() || many)
                ? chapters.stream().map(this::piece).toList()
                : List.of();
    }

    /** Whether the chapters can be read only with a reader's key. */
    public boolean isEncrypted() throws IOException {
        return contents.isEncrypted();
    }

    private boolean isPeriodical() {
        List<String> words = new ArrayList<>(contents.values("type"));
        words.addAll(contents.values("identifier"));
        return words.stream().anyMatch(value -> PERIODICAL.matcher(Folding.words(value)).find());
    }

    private Piece piece(Chapter chapter) {
        return () -> {
            try {
                return Reading.whole(signed(draft(chapter)));
            } catch (IOException e) {
                return new Reading.Refused(
                        new Trouble(Reason.CORRUPT, chapter.title() + ": the chapter is damaged."));
            }
        };
    }

    private Draft draft(Chapter chapter) throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (String name : chapter.files()) {
            Document file = contents.file(name);
            if (!BookPackage.isFrontMatter(file)) {
                passages.addAll(ChapterPassages.of(file));
            }
        }
        return PieceReader.read(new Manuscript(passages, clues(chapter)));
    }

    /** The book's writer wrote a chapter that names no other, unless that is only the publisher. */
    private Draft signed(Draft draft) {
        List<String> writers =
                contents.writers().stream().flatMap(w -> AuthorNames.split(w).stream()).toList();
        boolean one = writers.size() == 1 && AuthorNames.looksLikePerson(writers.getFirst());
        return one && !draft.particulars().provenance().containsKey(Field.AUTHORS)
                ? draft.with(draft.particulars().withByline(new Byline.Signed(writers), RULE))
                : draft;
    }

    private Clues clues(Chapter chapter) {
        Optional<String> outlet =
                isPeriodical()
                        ? contents.value("title").map(t -> ISSUE.matcher(t).replaceFirst(""))
                        : contents.value("publisher");
        return new Clues(
                RULE,
                Optional.of(chapter.title()),
                Optional.empty(),
                List.of(),
                outlet.flatMap(OutletName::clean),
                contents.value("date").flatMap(DateWords::parse),
                Optional.empty(),
                contents.value("language").flatMap(Languages::code),
                Optional.empty(),
                Optional.empty(),
                contents.writers());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
