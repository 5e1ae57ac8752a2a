package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Match;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces in many languages are found by their words, each by the rules of its own. */
final class LanguageFindingTest {
    private static final List<AnnotatedArticle> PIECES =
            List.of(
                    piece(
                            "en",
                            "The weir",
                            "The attacks doubled; the council pays and nobody dies."),
                    piece(
                            "de",
                            "Die Straße",
                            "Das Wehr in der Großen Straße hält. Die CO2-Preise steigen."),
                    piece(
                            "fr",
                            "Le pays",
                            "Le pays n'attend plus : l’été sera sec, dit-on à l'École."),
                    piece("es", "La presa", "Nadie come en la presa; el número de ataques subió."),
                    piece("tr", "Baraj", "ISPARTA'da baraj ağır hasar aldı, sular yükseldi."),
                    piece(
                            "el",
                            "Η γέφυρα",
                            "Η γέφυρα είναι κλειστή από τη Δευτέρα, λένε οι πολίτες."),
                    piece("ru", "Мост", "Ещё вчера мост был закрыт, и пекари ждали."),
                    piece(
                            "ur",
                            "پل",
                            "پرانا پل پیر سے بند ہے۔ کسی نے حکومتِ وقت سے نہیں پوچھا۔ خرچ ۱۲۰۰ روپے ہوا۔"),
                    piece("ar", "الجسر", "الجسر القديم مُغلق، وأصبحت المدينة إلى جانبه هادئة."),
                    piece("fa", "پل قدیمی", "پل قدیمی بسته است و نانوا نان خود را می‌آورد."),
                    piece("hi", "पुल", "हिन्दी में लिखा है कि पुराना पुल बंद है और सड़क टूटी है।"),
                    piece("zh", "老桥", "老桥从星期一起就关了。面包师划着小船过河。\uD840\uDC0B也是字。"),
                    piece("ja", "古い橋", "古い橋は閉まったままで、データベースも止まった。"),
                    piece("ko", "다리", "낡은 다리는 막혀 있고 학교에서도 배를 탄다."),
                    piece("th", "สะพาน", "สะพานเก่าปิดตั้งแต่วันจันทร์ คนทำขนมปังต้องพายเรือ"));

    private static AnnotatedArticle piece(String language, String title, String text) {
        return SampleArticles.titled(title).language(language).paragraph(text).build();
    }

    @TempDir private Path folder;
    private LuceneArchive archive;

    @BeforeEach
    void fill() throws IOException {
        archive = LuceneArchive.open(folder.resolve("index"));
        for (AnnotatedArticle piece : PIECES) {
            archive.apply(Batch.of(piece));
        }
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private static Query read(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed)).query();
    }

    private static String language(Hit hit) {
        return PIECES.stream()
                .filter(piece -> piece.id().equals(hit.article().id()))
                .flatMap(piece -> piece.article().particulars().language().stream())
                .collect(Collectors.joining());
    }

    private String found(String typed) throws IOException {
        return archive.search(Search.of(read(typed))).hits().stream()
                .map(LanguageFindingTest::language)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String marked(String language, String typed) throws IOException {
        AnnotatedArticle piece =
                PIECES.stream()
                        .filter(
                                p ->
                                        p.article()
                                                .particulars()
                                                .language()
                                                .orElseThrow()
                                                .equals(language))
                        .findFirst()
                        .orElseThrow();
        return Match.spans(archive.highlight(piece.id(), read(typed)).body()).stream()
                .map(span -> span.of(piece.article().text()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    grossen strasse     | de
                    "Großen Straße"     | de
                    co2-preise          | de
                    numero              | es
                    ete                 | fr
                    été                 | fr
                    ecole               | fr
                    agir                | tr
                    γεφυρα              | el
                    πολιτες             | el
                    еще                 | ru
                    حکومت               | ur
                    حكومت               | ur
                    1200                | ur
                    مغلق                | ar
                    واصبحت              | ar
                    قديمي               | fa
                    میآورد              | fa
                    हिंदी                | hi
                    सडक                 | hi
                    面包师               | zh
                    桥                   | zh
                    橋                   | ja
                    データ                | ja
                    学校                 | ''
                    학교                 | ko
                    สะพาน               | th
                    เรือ                | th
                    """)
    void findsWordsHoweverTheyAreSpelled(String query, String languages) throws IOException {
        assertEquals(languages, found(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    attack  | en
                    pay     | en
                    pays    | en fr
                    comes   | ''
                    come    | es
                    dying   | ''
                    """)
    void stemsEnglishPiecesOnly(String query, String languages) throws IOException {
        assertEquals(languages, found(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    =Straße         | de
                    =strasse        | ''
                    stra*           | de
                    γεφ*            | el
                    حکوم*           | ur
                    barac~          | tr
                    pr?sa           | es
                    title:pays      | fr
                    lang:ur         | ur
                    lang:Urdu       | ur
                    -has:analysis lang:zh | zh
                    has:analysis    | en
                    """)
    void exactWordsPatternsAndFieldsWorkInEveryLanguage(String query, String languages)
            throws IOException {
        assertEquals(languages, found(query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | "großen strasse"     | Großen Straße
                    fr | ete                  | l’été
                    ur | حكومت               | حکومتِ
                    ar | مغلق                 | مُغلق
                    zh | 面包师               | 面包师
                    zh | "划着小船过河"        | 划着小船过河
                    zh | \uD840\uDC0B也       | \uD840\uDC0B也
                    ja | データ               | データ
                    ko | 학교                 | 학교
                    th | สะพานเก่า            | สะพานเก่า
                    hi | हिंदी                | हिन्दी
                    """)
    void marksJustTheWordsThatWereFound(String language, String query, String words)
            throws IOException {
        assertEquals(words, marked(language, query));
    }

    @Test
    void aPhraseReachesOverPunctuationBetweenRunsOfCharacters() throws IOException {
        assertEquals("zh", found("\"关了。面包师\""));
    }

    @Test
    void snippetsAreSentencesInEveryScript() throws IOException {
        assertEquals(
                "کسی نے حکومتِ وقت سے نہیں پوچھا۔",
                archive.search(Search.of(read("حکومت")))
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst()
                        .text());
        assertEquals(
                "面包师划着小船过河。",
                archive.search(Search.of(read("面包师")))
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst()
                        .text());
    }

    @Test
    void aSnippetOfALongTextWithoutSpacesIsNeverCutInsideACharacter() throws IOException {
        String rare = "\uD840\uDC0B";
        AnnotatedArticle piece = piece("zh", "长文", rare.repeat(301) + "桥梁" + rare.repeat(301));
        archive.apply(Batch.of(piece));
        String snippet =
                archive.search(Search.of(read("桥梁")))
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst()
                        .text();
        String inside = snippet.replace("…", "").strip();
        assertFalse(Character.isLowSurrogate(inside.charAt(0)));
        assertFalse(Character.isHighSurrogate(inside.charAt(inside.length() - 1)));
    }
}
