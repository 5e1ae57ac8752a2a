package dev.sayso.ingest.page;

import dev.sayso.ingest.manuscript.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are printed for a test, and what is read from them. */
abstract class PdfPages {
    static final String WEIR =
            "The weir at Lower Marsh gave way on a Sunday, and by Monday everybody had always"
                    + " known that it would. The council met, and met again, and wrote down who"
                    + " had said what to whom.";
    static final String SHOES =
            "Those who live by the river have stopped counting the meetings. They count the steps"
                    + " that the water has taken up the stairs, and they keep their shoes upstairs"
                    + " where it has not been yet.";
    static final String MONEY =
            "Nobody asks where the money went, because everybody knows the answer: it went into"
                    + " a study of the weir, and the study said that the weir should be studied"
                    + " before it gives way.";
    static final String PROMISE =
            "A promise made on dry land costs nothing. The next one should be made in the church,"
                    + " where the water stood as high as the altar, by somebody in rubber boots.";

    @TempDir Path folder;

    final PrintShop shop = new PrintShop();

    PdfPages() throws IOException {}

    @AfterEach
    void close() throws IOException {
        shop.close();
    }

    PageText read() throws IOException {
        return PdfReader.read(shop.save(folder.resolve("piece.pdf")), 1_000_000, Optional.empty());
    }

    List<String> words(Passage.Form form, String style) throws IOException {
        return read().passages().stream()
                .filter(p -> p.form() == form && p.style().equals(style))
                .map(Passage::text)
                .toList();
    }

    List<String> text() throws IOException {
        return words(Passage.Form.PARAGRAPH, "");
    }

    List<String> styled(String style) throws IOException {
        return read().passages().stream()
                .filter(p -> p.style().equals(style))
                .map(Passage::text)
                .toList();
    }
}
