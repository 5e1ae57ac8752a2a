package dev.sayso.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Span;
import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the words, reading them ends with annotations that lie inside the text. */
class AnnotatorTest {
    private static final Path WORDS = Path.of("src/main/resources/dev/sayso/extract");
    private static final List<String> MARKS =
            List.of(
                    ".", ",", ";", ":", "?", "!", "“", "”", "\"", "'", "’", "‘", "(", ")", "[", "]",
                    "-", "–", "—", "/", "%", "$", "€", "Rs", "&", "…", "\n\n", "\u00a0", "😀", "½");
    private static final List<String> NUMBERS =
            List.of(
                    "1",
                    "12",
                    "1,099",
                    "517",
                    "3.5",
                    "2023",
                    "2023-24",
                    "1990s",
                    "0.5",
                    "1/3",
                    "2nd",
                    "100,000",
                    "9/11",
                    "24/7",
                    "-4",
                    "1.2.3",
                    "00",
                    "99999999999999999999");

    /** Words that stand in the rules themselves. */
    private static final List<String> TIMES =
            List.of(
                    "FY",
                    "FY23",
                    "FY-",
                    "FY2023-24",
                    "fyke",
                    "H1",
                    "Q3",
                    "months",
                    "to",
                    "ended",
                    "year",
                    "before",
                    "earlier",
                    "later",
                    "the",
                    "previous",
                    "following",
                    "same",
                    "since",
                    "until",
                    "between",
                    "from",
                    "per",
                    "not",
                    "or",
                    "June",
                    "spring",
                    "today",
                    "gap",
                    "which",
                    "twice",
                    "doubled",
                    "by",
                    "of",
                    "average",
                    "a",
                    "head");

    private static final List<String> NAMES =
            List.of(
                    "Institute",
                    "for",
                    "of",
                    "and",
                    "the",
                    "The",
                    "Salt",
                    "Peace",
                    "Centre",
                    "SPC",
                    "(SPC)",
                    "its",
                    "U.S.",
                    "Dr",
                    "Mr.",
                    "O’Hara’s",
                    "SPC's",
                    "it",
                    "they",
                    "who");

    private static List<String> vocabulary;

    private final Annotator annotator = new Annotator(AuthorityFile.empty());

    @BeforeAll
    static void gatherTheWordsThatRulesLookFor() throws IOException {
        List<String> words = new ArrayList<>(MARKS);
        words.addAll(NUMBERS);
        words.addAll(NAMES);
        try (Stream<Path> files = Files.walk(WORDS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(file, UTF_8).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t", 2)[0].strip())
                        .forEach(words::add);
            }
        }
        vocabulary = List.copyOf(words);
    }

    @Test
    void readsTextThatEndsWithAnOpenQuotationAndACue() {
        assertEquals(List.of(), read("“The wells are dry”, the ministry says").quantities());
    }

    @Test
    void readsTheLettersOfAFiscalYearWithoutItsDigits() {
        assertEquals(
                List.of(),
                read("The plan of FY - and of FY/24 is old. It ends with FY").statistics());
    }

    @Test
    void anyOrderOfTheWordsThatRulesLookForIsReadToItsEnd() {
        Random random = new Random(20_261_124);
        for (int i = 0; i < 6_000; i++) {
            read(sentence(random, 1 + random.nextInt(60)));
        }
    }

    /**
     * A fault of a rule does not come out of the annotator, but leaves the text without anything.
     */
    private Annotations read(String text) {
        Annotations found = annotator.annotate(text, Optional.of(LocalDate.of(2024, 3, 5)));
        assertNotEquals(AnalysisExtent.FAILED, found.extent(), text);
        spans(found).forEach(span -> assertTrue(span.end() <= text.length(), text));
        return found;
    }

    private static Stream<Span> spans(Annotations found) {
        return Stream.of(
                        found.attributions().stream().map(a -> a.content()),
                        found.quantities().stream().map(q -> q.span()),
                        found.organizations().stream()
                                .flatMap(o -> o.mentions().stream())
                                .map(m -> m.span()))
                .flatMap(s -> s);
    }

    private static String sentence(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            List<String> from =
                    switch (random.nextInt(7)) {
                        case 0 -> MARKS;
                        case 1 -> NUMBERS;
                        case 2 -> NAMES;
                        case 3 -> TIMES;
                        default -> vocabulary;
                    };
            text.append(from.get(random.nextInt(from.size())));
            if (random.nextInt(8) != 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
