package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Span;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words near each other, in one paragraph, or so and so often, in every archive. */
public abstract class ProximityContract extends NamedArticlesContract {
    private static final Map<String, AnnotatedArticle> ARTICLES =
            Map.of(
                    "harbour",
                    SampleArticles.titled("The harbour and the flood")
                            .standfirst("Who pays for pumps")
                            .paragraph(
                                    "The harbour flooded twice. Nobody paid for the long drought.")
                            .paragraph("Pumps came late: the drought had ended, and pumps rusted.")
                            .crosshead("After the flood")
                            .paragraph("Pumps, pumps and more Pumps stand in the Old Harbour.")
                            .build(),
                    "wells",
                    SampleArticles.titled("Dry wells")
                            .paragraph("A long drought emptied the wells.")
                            .paragraph("Flooding came in May, and with it a pump.")
                            .build(),
                    "ponts",
                    SampleArticles.titled("Deux rives")
                            .language("fr")
                            .paragraph("Le pont est fermé. La rivière déborde.")
                            .paragraph("Le maire a vu la pluie sur le pont.")
                            .build(),
                    "group",
                    SampleArticles.titled("A group with a hyphen")
                            .paragraph(
                                    "The Tehr-i-Sand fighters left. A fighter of Tehr-i-Sand stayed.")
                            .build());

    protected ProximityContract() {
        super(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    drought NEAR/0 long                | harbour wells
                    long NEAR/0 drought                | harbour wells
                    drought NEAR/1 wells               |
                    drought NEAR/2 wells               | wells
                    drought NEAR wells                 | wells
                    wells NEAR/1 emptied               | wells
                    harbour NEAR/3 drought             |
                    pump NEAR/0 pumps                  | harbour
                    Pumps NEAR/0 old                   |
                    =drought NEAR/2 =wells             | wells
                    =Drought NEAR/2 wells              |
                    "long drought" NEAR/1 wells        |
                    "long drought" NEAR/2 wells        | wells
                    drou* NEAR/0 long                  | harbour wells
                    (wells OR pumps) NEAR/2 drought    | harbour wells
                    (drought OR "long drought") NEAR/0 "for the" | harbour
                    title:(harbour NEAR/2 flood)       | harbour
                    title:harbour NEAR/2 title:flood   | harbour
                    text:(flood NEAR/0 harbour)        | harbour
                    flood NEAR/0 pays                  |
                    Tehr-i-Sand NEAR/0 fighters        | group
                    Tehr-i-Sand NEAR/1 fighter         | group
                    pont NEAR/1 ferme                  | ponts
                    =pont NEAR/1 ferme                 | ponts
                    =pont NEAR/1 =fermé                | ponts
                    pon* NEAR/1 ferm*                  | ponts
                    """)
    void nearHoldsInEitherOrder(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    drought NEAR/0 Pumps               |
                    drought NEAR/1 Pumps               | harbour
                    "drought pumps"                    |
                    "drought pumps"~1                  | harbour
                    "rusted after"                     |
                    ="rusted After"                    |
                    "pluie sur"                        | ponts
                    "déborde le"                       |
                    """)
    void theEndOfAParagraphCountsAsOneWord(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    drought SAME harbour               | harbour
                    drought SAME flood                 | harbour
                    text:(drought SAME pumps)          | harbour
                    wells SAME flooding                |
                    wells SAME drought                 | wells
                    drought SAME drought               | harbour wells
                    "long drought" SAME harbour        | harbour
                    long SAME drought SAME wells       | wells
                    (wells OR rust*) SAME drought      | harbour wells
                    (long NEAR/0 drought) SAME twice   | harbour
                    long NEAR/0 drought SAME twice     | harbour
                    drought NEAR/1 Pumps SAME late     |
                    =Pumps SAME harbour                | harbour
                    =pumps SAME =Harbour               | harbour
                    =pumps SAME =harbour               |
                    title:(harbour SAME flood)         | harbour
                    title:(harbour SAME drought)       |
                    pays SAME harbour                  |
                    pont SAME pluie                    | ponts
                    fermé SAME pluie                   |
                    =fermé SAME pluie                  |
                    =fermé SAME =pluie                 |
                    """)
    void sameHoldsInsideOneParagraph(String typed, String expected) throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    ATLEAST1(drought)                  | harbour wells
                    ATLEAST2(drought)                  | harbour
                    atleast3(drought)                  |
                    ATLEAST6(pumps)                    | harbour
                    ATLEAST7(pumps)                    |
                    text:ATLEAST5(pumps)               | harbour
                    ATLEAST6(text:pumps)               |
                    ATLEAST2(=Pumps)                   | harbour
                    ATLEAST4(=pumps)                   |
                    ATLEAST3(=pumps)                   | harbour
                    ATLEAST2("long drought")           |
                    ATLEAST2(pump* OR flood*)          | harbour wells
                    ATLEAST2("long drought" OR drought) | harbour
                    ATLEAST3("long drought" OR drought) |
                    ATLEAST2(Tehr-i-Sand)              | group
                    ATLEAST3(Tehr-i-Sand)              |
                    ATLEAST3(pont)                     |
                    ATLEAST2(pont)                     | ponts
                    ATLEAST2(harbour) -ATLEAST2(well)  | harbour
                    """)
    void atLeastCountsHeadlineStandfirstAndBodyTogether(String typed, String expected)
            throws IOException {
        assertEquals(expected == null ? "" : expected, found(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    drought NEAR/0 long                | harbour | long, drought
                    "long drought" NEAR/5 paid         | harbour | paid, long drought
                    drought NEAR/1 Pumps               | harbour | drought, Pumps
                    Pumps NEAR/2 (drought OR rusted)   | harbour | drought, Pumps, pumps, rusted
                    (long NEAR/0 drought) SAME twice   | harbour | twice, long, drought
                    drought SAME pumps                 | harbour | Pumps, drought, pumps
                    ATLEAST2(drought)                  | harbour | drought, drought
                    Tehr-i-Sand NEAR/0 fighters        | group   | Tehr-i-Sand, fighters
                    =pont NEAR/1 ferm*                 | ponts   | pont, fermé
                    """)
    void onlyWordsThatAreNearEnoughAreMarked(String typed, String article, String expected)
            throws IOException {
        AnnotatedArticle annotated = Objects.requireNonNull(ARTICLES.get(article));
        List<Span> marks = Match.spans(archive().highlight(annotated.id(), parsed(typed)).body());

        assertEquals(
                expected,
                marks.stream()
                        .map(span -> span.of(annotated.article().text()))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"harbour NEAR/3 flood", "harbour SAME flood", "ATLEAST2(harbour)"})
    void headlinesAreMarkedToo(String typed) throws IOException {
        AnnotatedArticle annotated = Objects.requireNonNull(ARTICLES.get("harbour"));

        assertEquals(
                typed.startsWith("ATLEAST") ? List.of("harbour") : List.of("harbour", "flood"),
                Stream.of(archive().highlight(annotated.id(), parsed(typed)))
                        .flatMap(highlights -> Match.spans(highlights.title()).stream())
                        .map(span -> span.of(annotated.article().displayTitle()))
                        .toList());
    }
}
