package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ways of writing the same word find each other, and two words that look alike do not. */
public abstract class SpellingContract extends NamedArticlesContract {
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

    protected SpellingContract() {
        super(articles());
    }

    private static Map<String, AnnotatedArticle> articles() {
        Map<String, AnnotatedArticle> articles = new TreeMap<>();
        for (String text : TEXTS) {
            String letter = String.valueOf((char) ('A' + articles.size()));
            articles.put(letter, SampleArticles.titled("Piece " + letter).paragraph(text).build());
        }
        return articles;
    }

    private String letters(String typed) throws IOException {
        return found(typed).replace(" ", "");
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
                    "the US"                | ABL
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
        assertEquals(expected == null ? "" : expected, letters(typed));
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
        String without = letters(typed).replace("I", "");

        assertEquals(expected == null ? "" : expected, without);
    }
}
