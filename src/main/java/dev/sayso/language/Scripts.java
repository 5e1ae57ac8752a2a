package dev.sayso.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the script of a text says about its language. */
final class Scripts {
    private static final int FEWEST_LETTERS = 8;

    /** Letters of a script, as a share of all letters, that make the text one of that script. */
    private static final double DOMINANT = 0.6;

    private static final double KANA_IN_JAPANESE = 0.05;

    /** How many letters of an alphabet say as much as one character of this script. */
    private static final Map<UnicodeScript, Integer> DENSITY =
            Map.of(
                    UnicodeScript.HAN, 3,
                    UnicodeScript.HIRAGANA, 2,
                    UnicodeScript.KATAKANA, 2,
                    UnicodeScript.HANGUL, 2);

    /** Scripts that one language of the press writes. */
    private static final Map<UnicodeScript, String> ONLY =
            Map.ofEntries(
                    Map.entry(UnicodeScript.HANGUL, "ko"),
                    Map.entry(UnicodeScript.BENGALI, "bn"),
                    Map.entry(UnicodeScript.THAI, "th"),
                    Map.entry(UnicodeScript.GREEK, "el"),
                    Map.entry(UnicodeScript.HEBREW, "he"),
                    Map.entry(UnicodeScript.TAMIL, "ta"),
                    Map.entry(UnicodeScript.TELUGU, "te"),
                    Map.entry(UnicodeScript.KANNADA, "kn"),
                    Map.entry(UnicodeScript.MALAYALAM, "ml"),
                    Map.entry(UnicodeScript.GURMUKHI, "pa"),
                    Map.entry(UnicodeScript.GUJARATI, "gu"),
                    Map.entry(UnicodeScript.ORIYA, "or"),
                    Map.entry(UnicodeScript.SINHALA, "si"),
                    Map.entry(UnicodeScript.MYANMAR, "my"),
                    Map.entry(UnicodeScript.KHMER, "km"),
                    Map.entry(UnicodeScript.LAO, "lo"),
                    Map.entry(UnicodeScript.ETHIOPIC, "am"),
                    Map.entry(UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(UnicodeScript.ARMENIAN, "hy"));

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int letters;

    private Scripts() {}

    /** Counts the letters of a text by script. */
    static Scripts of(CharSequence text) {
        Scripts scripts = new Scripts();
        text.codePoints().filter(Character::isLetter).forEach(scripts::add);
        return scripts;
    }

    private void add(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        int weight = DENSITY.getOrDefault(script, 1);
        letters += weight;
        counts.merge(script, weight, Integer::sum);
    }

    /** The language, where the script has only one. */
    Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int eastAsian = kana + count(UnicodeScript.HAN);
        if (isDominant(eastAsian)) {
            return Optional.of(kana >= eastAsian * KANA_IN_JAPANESE ? "ja" : "zh");
        }
        return ONLY.entrySet().stream()
                .filter(only -> isDominant(count(only.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether English could be written so. */
    boolean isLatin() {
        return count(UnicodeScript.LATIN) >= (1 - DOMINANT) * letters;
    }

    private boolean isDominant(int count) {
        return count >= FEWEST_LETTERS && count >= DOMINANT * letters;
    }

    private int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }
}
