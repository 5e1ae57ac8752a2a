package dev.sayso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The weir gave way on Thursday and nobody from the council has come to look at it.
                    de | Das Wehr ist am Donnerstag gebrochen und niemand aus dem Rat hat sich die Sache angesehen.
                    fr | Le barrage a cédé jeudi et personne du conseil ne s'est déplacé pour voir ce qui reste dans la vallée.
                    es | La presa cedió el jueves y nadie del ayuntamiento ha venido a ver lo que queda en el valle.
                    it | La diga ha ceduto giovedì e nessuno del comune è venuto a vedere che cosa resta nella valle.
                    pt | A barragem cedeu na quinta-feira e ninguém da câmara veio ver o que ainda não foi levado pela água.
                    nl | De stuw is op donderdag bezweken en niemand van de raad heeft het met eigen ogen gezien.
                    sv | Dammen brast på torsdagen och ingen från rådet har kommit för att se vad som inte är borta.
                    da | Dæmningen brast torsdag, og ingen af dem fra rådet har set efter, hvad der blev tilbage.
                    no | Demningen brast torsdag, og ingen av dem fra rådet har sett etter hva som ble igjen.
                    pl | Tama pękła w czwartek i nikt z rady nie przyszedł, aby zobaczyć, co się stało, bo to już nie jest ich rzeka.
                    cs | Hráz se protrhla ve čtvrtek a nikdo z rady se nepřišel podívat, co je s vodou, která teče do údolí.
                    tr | Bent perşembe günü yıkıldı ve meclisten hiç kimse bakmak için gelmedi, ama bu su bizim için çok önemli.
                    id | Bendungan itu runtuh pada hari Kamis dan tidak ada orang dari dewan yang datang untuk melihat.
                    ru | Плотина рухнула в четверг, и никто из совета не пришёл посмотреть, что с ней было.
                    uk | Гребля впала у четвер, і ніхто з ради не прийшов подивитися, що з нею було та як це сталося.
                    ar | انهار السد يوم الخميس ولم يأت أحد من المجلس إلى القرية حتى الآن على الرغم من كل ذلك
                    ur | بند جمعرات کو ٹوٹ گیا اور کونسل سے کوئی بھی دیکھنے کے لیے نہیں آیا کہ کیا بچا ہے
                    fa | این سد روز پنجشنبه شکست و هیچ کس از شورا برای دیدن آن به روستا نیامد که با مردم باشد
                    hi | बाँध गुरुवार को टूट गया और परिषद से कोई भी देखने के लिए नहीं आया कि क्या बचा है
                    bn | বাঁধটি বৃহস্পতিবার ভেঙে গেল, কিন্তু পরিষদের কেউ দেখতে আসেনি
                    zh | 堤坝在星期四垮了，议会里没有一个人来看过。
                    ja | 堰は木曜日に壊れたが、議会からは誰も見に来なかった。
                    ko | 둑은 목요일에 무너졌지만 의회에서는 아무도 보러 오지 않았다.
                    """)
    void tellsTheLanguageOfOneSentence(String language, String sentence) {
        assertEquals(Optional.of(language), LanguageDetector.detect(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lower Marsh
                    517 1,099 112 4.25 189
                    Zwkl brm tsv qonx fip grel mund osk trab welm nif
                    Anna Berg Jon Vik Lower Marsh Invented Post Hill Road Mill Bank
                    ''
                    """)
    void saysNothingWhenUnsure(String text) {
        assertEquals(Optional.empty(), LanguageDetector.detect(text));
    }

    @Test
    void believesTheDeclaredLanguageOfAShortText() {
        assertEquals("nl", LanguageDetector.confirmed("nl", "The weir gave way and so did we."));
    }

    @Test
    void correctsADeclarationThatTheWordsContradict() {
        String text =
                "Das Wehr ist gebrochen und niemand hat es sich von dort angesehen. ".repeat(5);
        assertEquals("de", LanguageDetector.confirmed("en", text));
    }

    @Test
    void correctsADeclarationThatTheScriptContradicts() {
        assertEquals("ja", LanguageDetector.confirmed("en", "堰は木曜日に壊れたが、誰も来なかった。"));
    }

    @Test
    void believesTheTextThatIsEnglishWhateverIsDeclared() {
        String text = "The weir gave way on Thursday and nobody has come to look at it. ".repeat(5);
        assertEquals("en", LanguageDetector.confirmed("cy", text));
    }

    @Test
    void keepsADeclaredLanguageThatMayBeARelativeOfTheOneFound() {
        String text =
                "A ponte velha está fechada e ninguém da cidade veio ver o que há. ".repeat(5);
        assertEquals("gl", LanguageDetector.confirmed("gl", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PIPS counted 306 attacks in 2023.
                    I was a current student last semester
                    A baker's dozen is exactly 13 units while a gross is 144 (a square dozen).
                    Top pitchers: RHP Tom Vale (0.5 WAR), RHP Al Reed (0.5 WAR), LHP Jon Moss (0.3 WAR), LHP Ed Lund
                    12 Mill Road, Stoke-cum-Marsh; 14 Mill Road, Stoke-cum-Marsh
                    ''
                    """)
    void readsFragmentsAsEnglishUnlessSomethingSpeaksAgainstIt(String text) {
        assertEquals(true, LanguageDetector.canBeEnglish(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Die Zahl der Angriffe ist im letzten Jahr gestiegen, sagt das Institut.
                    El número de ataques subió el año pasado, según dice el instituto.
                    حملوں کی تعداد
                    攻击次数增加了一倍
                    """)
    void doesNotReadAnotherLanguageAsEnglish(String text) {
        assertEquals(false, LanguageDetector.canBeEnglish(text));
    }
}
