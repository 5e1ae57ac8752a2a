package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ways of writing the same word find each other, and two words that look alike do not. */
public abstract class SpellingContract {
    private static final List<String> TEXTS =
            List.of(
                    "Envoys of the US met for the third time.",
                    "Nobody asked us about the U.S. envoy.",
                    "They told us nothing.",
                    "Guidelines of the WHO are late.",
                    "Those who wait are late.",
                    "The village's wells, the villages’ roads.",
                    "Raiders of Tehr-i-Sand took the ford.",
                    "Raiders of Tehr i Sand lost the ford.",
                    "Raiders of TehriSand are gone.",
                    "There were 1,099 sacks and 12,50,000 rupees.",
                    "There were 1099 sacks and 1250000 rupees.",
                    "The US-backed league met.");

    private Archive archive;
    private List<AnnotatedArticle> articles = List.of();

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        articles =
                IntStream.range(0, TEXTS.size())
                        .mapToObj(
                                i ->
                                        SampleArticles.titled("Piece " + (char) ('A' + i))
                                                .paragraph(TEXTS.get(i))
                                                .build())
                        .toList();
        archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private String found(String typed) throws IOException {
        Reading.Understood understood =
                assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed), typed);
        return archive.search(Search.of(understood.query())).hits().stream()
                .map(hit -> hit.article().title().substring("Piece ".length()))
                .sorted()
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    US                      | ABL
                    U.S.                    | ABL
                    u.s.                    | ABL
                    us                      | BC
                    "the US"                | AL
                    "the U.S. envoy"        | B
                    "asked us"              | B
                    "asked US"              |
                    US NEAR/5 us            | B
                    text:(US SAME envoys)   | AB
                    WHO                     | D
                    who                     | DE
                    =US                     | AL
                    =U.S                    | B
                    =us                     | BC
                    US-backed               | L
                    """)
    void anAcronymThatLooksLikeAWordIsTheAcronymInCapitalsOnly(String typed, String expected)
            throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    village                 | F
                    village's               | F
                    "village wells"         | F
                    "villages roads"        | F
                    Tehr-i-Sand             | GH
                    "Tehr i Sand"           | GH
                    "of Tehr-i-Sand took"   | G
                    "of Tehr i Sand lost"   | H
                    Tehr‑i‑Sand             | GH
                    1,099                   | JK
                    1099                    | JK
                    "1099 sacks"            | JK
                    12,50,000               | JK
                    "1,250,000 rupees"      | JK
                    """)
    void possessivesHyphensAndSeparatorsDoNotMatter(String typed, String expected)
            throws IOException {
        String without = found(typed).replace("I", "");

        assertEquals(expected == null ? "" : expected, without);
    }
}
