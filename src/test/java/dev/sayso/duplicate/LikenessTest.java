package dev.sayso.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LikenessTest {
    private static Likeness between(String first, String second) {
        return Likeness.between(Shingles.of(first), Shingles.of(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The café “rose” by 1,099.     | the cafe rose by 1099
                    It isn’t so                   | It isn't so
                    Straße                        | straße
                    caf\u00e9                     | cafe\u0301
                    co\u00adoperate               | cooperate
                    ۱۲ کتابیں                     | 12 کتابیں
                    Line one. Line two.           | line ONE line TWO
                    İstanbul                      | istanbul
                    """)
    void houseStyleDoesNotMakeAnotherText(String first, String second) {
        assertEquals(Shingles.of(first).digest(), Shingles.of(second).digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,099 attacks      | 1,098 attacks
                    one two            | two one
                    1. 2               | 12
                    10, 20             | 1020
                    a b                | ab
                    """)
    void otherWordsMakeAnotherText(String first, String second) {
        assertNotEquals(Shingles.of(first).digest(), Shingles.of(second).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "\ud83d\ude00 \ud83d", "\u0301\u0301", "one two three four"})
    void aTextTooShortForAShingleHasNoKeysAndNoCopies(String text) {
        Sketch sketch = Sketch.of(Shingles.of(text));

        assertEquals(List.of(), sketch.keys());
        assertFalse(sketch.mayBeCopyOf(sketch));
        assertFalse(between(text, text).isCopy());
    }

    @Test
    void aTextOfOneWordRepeatedIsReadInGoodTime() {
        String text = "word ".repeat(300_000);

        assertTrue(between(text, text).isCopy());
        assertEquals(1, Shingles.of(text).distinct().length);
    }

    @Test
    void theMeasureIsSymmetric() {
        for (CopyKinds kind : CopyKinds.values()) {
            CopyKinds.Pair pair = kind.pair(3);
            Shingles first = Shingles.of(pair.first());
            Shingles second = Shingles.of(pair.second());
            Likeness there = Likeness.between(first, second);
            Likeness back = Likeness.between(second, first);

            assertEquals(there.isCopy(), back.isCopy());
            assertEquals(there.similarity(), back.similarity());
            assertEquals(
                    Sketch.of(first).mayBeCopyOf(Sketch.of(second)),
                    Sketch.of(second).mayBeCopyOf(Sketch.of(first)));
        }
    }

    @Test
    void aTrimmedCopyIsWhollyInTheLongerOne() {
        List<String> piece = new MadeUpPieces(1, 1).piece(600);
        Likeness likeness =
                between(String.join("\n", piece), String.join("\n", piece.subList(0, 2)));

        assertEquals(1, likeness.shareOfSecond());
        assertTrue(likeness.shareOfFirst() < 0.5);
        assertTrue(likeness.isCopy());
        assertFalse(likeness.sameText());
    }

    @Test
    void aPatternFilledWithOtherNumbersIsAnotherPiece() {
        String pattern =
                "The rate in the north of the country stood at %d per cent in the spring of the year, the bureau said on Monday. "
                        + "In the south of the country it was %d per cent, and %d people were counted as being out of work at that time. "
                        + "The bureau asked %d households and had an answer from %d of them, which is more than it had the year before.";

        assertFalse(
                between(
                                pattern.formatted(11, 12, 1301, 140, 150),
                                pattern.formatted(21, 22, 2301, 240, 250))
                        .isCopy());
        assertTrue(
                between(
                                pattern.formatted(11, 12, 1301, 140, 150),
                                pattern.formatted(11, 12, 1301, 140, 150)
                                        .replace("Monday", "Tuesday"))
                        .isCopy());
    }

    /** Some 150 characters each, in scripts that put no spaces between words, and in Urdu. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年全国共发生一千零九十九起袭击事件，比前年的五百一十七起增加了一倍多。研究所的报告说，大多数袭击发生在西部边境地区，造成六百八十五名安全人员死亡。政府承诺采取行动，但是村里的老人说，他们听过同样的话很多次。没有人问过他们需要什么，也没有人告诉他们这些数字是从哪里来的。我想知道，下一次谁来数，谁来写，谁来读。",
                "昨年の攻撃は千九十九件で、その前の年の五百十七件の二倍を超えた。研究所の報告によれば、多くは西の国境の近くで起き、六百八十五人の隊員が命を落とした。政府は対策を約束したが、村の老人たちは同じ言葉を何度も聞いたと言う。何が必要かと尋ねた人はいない。この数字がどこから来たのかを教えた人もいない。次は誰が数え、誰が書き、誰が読むのだろう。",
                "ปีที่แล้วมีการโจมตีหนึ่งพันเก้าสิบเก้าครั้งมากกว่าปีก่อนหน้าถึงสองเท่ารายงานของสถาบันกล่าวว่าส่วนใหญ่เกิดขึ้นใกล้ชายแดนด้านตะวันตกรัฐบาลสัญญาว่าจะลงมือทำแต่คนเฒ่าคนแก่ในหมู่บ้านบอกว่าเคยได้ยินคำพูดเดียวกันนี้มาหลายครั้งแล้วไม่มีใครถามว่าพวกเขาต้องการอะไรและไม่มีใครบอกว่าตัวเลขเหล่านี้มาจากไหน",
                "پچھلے سال ملک میں ایک ہزار ننانوے حملے ہوئے جو اس سے پہلے کے سال کے پانچ سو سترہ سے دگنے سے بھی زیادہ ہیں۔ ادارے کی رپورٹ کہتی ہے کہ زیادہ تر حملے مغربی سرحد کے قریب ہوئے اور چھ سو پچاسی اہلکار مارے گئے۔ حکومت نے قدم اٹھانے کا وعدہ کیا لیکن گاؤں کے بزرگ کہتے ہیں کہ یہ بات وہ کئی بار سن چکے ہیں۔ کسی نے ان سے نہیں پوچھا کہ انہیں کیا چاہیے اور کسی نے نہیں بتایا کہ یہ اعداد کہاں سے آئے۔"
            })
    void copiesAreFoundInOtherScripts(String text) {
        String trimmed = text.substring(0, text.length() * 2 / 3);
        String other = new StringBuilder(text).reverse().toString();

        assertTrue(Sketch.of(Shingles.of(text)).mayBeCopyOf(Sketch.of(Shingles.of(trimmed))));
        assertTrue(between(text, trimmed).isCopy());
        assertFalse(between(text, other).isCopy());
    }

    @Test
    void aSketchIsReadBackAsItWasWritten() {
        Sketch sketch = Sketch.of(Shingles.of(String.join(" ", new MadeUpPieces(1, 1).piece(200))));
        byte[] padded = new byte[600];
        System.arraycopy(sketch.bytes(), 0, padded, 7, sketch.bytes().length);

        assertEquals(sketch.keys(), Sketch.read(padded, 7).keys());
        assertTrue(sketch.mayBeCopyOf(Sketch.read(padded, 7)));
    }

    /** Keys stand in indexes on disk: they may not change without a new schema. */
    @Test
    void keysAreTheSameOnEveryMachine() {
        Sketch sketch =
                Sketch.of(
                        Shingles.of("Who says so, and on whose say-so does he say what he says?"));

        assertEquals(
                "009823b293 1f80ce12a5", sketch.keys().getFirst() + " " + sketch.keys().getLast());
    }
}
