package dev.sayso.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page about the limits says was found in each sentence is what is found. */
class WhatRulesCannotDoTest {
    private static final Path PAGE = Path.of("src/site/markdown/what-rules-cannot-do.md");

    /** Each sentence with what is found in it. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| “"))
                .map(WhatRulesCannotDoTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.replace("\\*", "*").replace("\\<", "<"))
                .toList();
    }

    @Test
    void thePageTellsWhatIsFound() throws IOException {
        Annotator annotator = new Annotator(AuthorityFile.empty());
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows()) {
            String quoted = row.getFirst();
            String sentence = quoted.substring(1, quoted.length() - 1);
            List<String> found =
                    FoundInWords.of(annotator.annotate(sentence, Optional.empty()), sentence)
                            .cells();
            // The last cell of a sentence that is too hard explains instead of listing statistics.
            int compared = isTooHard(row) ? 2 : 3;
            if (!found.subList(0, compared).equals(row.subList(1, 1 + compared))) {
                wrong.add(sentence + " -> " + String.join(" | ", found));
            }
        }

        assertEquals(List.of(), wrong);
    }

    private static boolean isTooHard(List<String> row) {
        return row.getLast().endsWith(".");
    }

    @Test
    void thePageHasTenHardSentencesAndTenThatAreTooHard() throws IOException {
        assertTrue(rows().stream().filter(row -> !isTooHard(row)).count() >= 10);
        assertTrue(rows().stream().filter(WhatRulesCannotDoTest::isTooHard).count() >= 10);
    }
}
