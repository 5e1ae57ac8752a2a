package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Field;
import dev.sayso.ingest.ocr.Tesseract;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ReadingFlagsTest {
    /** A command with these options and no other. */
    @Command
    private static final class Bare {
        @CommandLine.Mixin private final ReadingFlags flags = new ReadingFlags();
    }

    private static ReadingFlags typed(String... arguments) {
        Bare bare = new Bare();
        new CommandLine(bare).parseArgs(arguments);
        return bare.flags;
    }

    @Test
    void columnsAreNamedByFieldInOneListOrSeveral() {
        assertEquals(
                Map.of(Field.TITLE, "heading", Field.AUTHORS, "writer", Field.BODY, "full text"),
                typed("--columns", "title=heading, author=writer", "--columns", "body=full text")
                        .columns());
    }

    @Test
    void aColumnMayHaveACommaInItsName() {
        assertEquals(
                Map.of(Field.OUTLET, "paper, city", Field.DATE, "day"),
                typed("--columns", "outlet=paper, city,date=day").columns());
    }

    @Test
    void textRecognitionIsTriedOnlyWhenAskedFor() {
        assertEquals(false, typed().ocr());
        if (Tesseract.installed().isPresent()) {
            assertEquals(true, typed("--ocr").ocr());
        } else {
            assertThrows(UsageMistake.class, () -> typed("--ocr").ocr());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colour=ink            | the fields are title, standfirst, author
                    title                 | names no column
                    title=                | names no column
                    title=a,title=b       | two columns for title
                    author=a,authors=b    | two columns for author
                    """)
    void aMistakeIsNamed(String typed, String said) {
        ReadingFlags flags = typed("--columns", typed);

        UsageMistake mistake = assertThrows(UsageMistake.class, flags::columns);

        assertTrue(String.valueOf(mistake.getMessage()).contains(said), mistake.getMessage());
    }
}
