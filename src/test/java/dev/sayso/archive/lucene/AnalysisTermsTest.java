package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/**
 * The terms of a list of words and phrases by every analyzer. Terms at the place of the one before
 * stand behind a plus sign; the sign before folded forms is written {@code ~}, the end of a
 * paragraph {@code ¶}, and a blank line {@code //}.
 */
final class AnalysisTermsTest {
    private static final Path LIST =
            Path.of("src/test/resources/dev/sayso/archive/lucene/terms.tsv");

    @Test
    void everyAnalyzerGivesTheTermsOfTheList() throws IOException {
        List<String> expected = Files.readAllLines(LIST);
        List<String> actual = new ArrayList<>();
        for (String line : expected) {
            String[] columns = line.split("\t", -1);
            actual.add(
                    line.startsWith("#")
                            ? line
                            : columns[0] + "\t" + columns[1] + "\t" + terms(columns));
        }

        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void everyAnalyzerStandsInTheList() throws IOException {
        List<String> listed = Files.readAllLines(LIST);

        assertEquals(
                List.of(),
                Analysis.DESCRIPTIONS.stream()
                        .map(AnalysisDescription::name)
                        .filter(name -> listed.stream().noneMatch(l -> l.startsWith(name + "\t")))
                        .toList());
    }

    @Test
    void theStepsOfAnAnalyzerAreData() {
        assertEquals(
                "Compounds Possessives Acronyms Folding PorterStems Paragraphs",
                Analysis.DESCRIPTIONS.getFirst().steps().stream()
                        .map(step -> step.getClass().getSimpleName())
                        .collect(Collectors.joining(" ")));
        assertEquals("stemmed_index", Analysis.ofField(Fields.BODY));
        assertEquals("folded_index", Analysis.ofField(Fields.BODY + Fields.OTHER));
        assertEquals("written_index", Analysis.ofField(Fields.TITLE + Fields.WRITTEN));
        assertEquals("names", Analysis.ofField(Fields.AUTHOR_WORDS));
    }

    private static String terms(String[] columns) throws IOException {
        StringBuilder terms = new StringBuilder();
        Analyzer analyzer = Analysis.named(columns[0]);
        try (TokenStream stream = analyzer.tokenStream("", columns[1].replace("//", "\n\n"))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                boolean first = terms.isEmpty();
                terms.append(step.getPositionIncrement() == 0 ? "+" : first ? "" : " ");
                terms.append(term);
            }
            stream.end();
        }
        return terms.toString()
                .replace(WrittenFormsFilter.FOLDED, '~')
                .replace(ParagraphFilter.BOUNDARY, "¶");
    }
}
