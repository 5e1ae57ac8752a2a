package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.book.Book;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Electronic books: chapter by chapter where those are pieces, else as one document. */
final class BookFormat implements Format {
    private static final Trouble ENCRYPTED =
            new Trouble(
                    Reason.ENCRYPTED,
                    "The book is protected by its seller; it cannot be read here.");

    private final Format documents;

    BookFormat(Format documents) {
        this.documents = documents;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/epub+zip");
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        Optional<Book> opened = open(source);
        if (opened.isEmpty()) {
            documents.read(source, parts);
            return;
        }
        try (Book book = opened.get()) {
            List<Book.Piece> pieces = pieces(book);
            if (isEncrypted(book)) {
                parts.add(new Reading.Refused(ENCRYPTED));
            } else if (pieces.isEmpty()) {
                documents.read(source, parts);
            } else {
                for (Book.Piece piece : pieces) {
                    parts.add(InMemory.guarded(new byte[0], none -> piece.read()));
                }
            }
        }
    }

    /** What can be saved of a damaged book is for the documents' reader to say. */
    private static Optional<Book> open(Source source) {
        try {
            return Optional.of(new Book(source.file()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<Book.Piece> pieces(Book book) {
        try {
            return book.pieces();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static boolean isEncrypted(Book book) {
        try {
            return book.isEncrypted();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
