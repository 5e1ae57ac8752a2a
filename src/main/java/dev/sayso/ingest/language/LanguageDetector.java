package dev.sayso.ingest.language;

import dev.sayso.ingest.particulars.WordLists;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text: where the script has only one language here, by the script; else by
 * the small words that every sentence needs. Takes time in proportion to the text.
 */
public final class LanguageDetector {
    /** Characters that are read: a longer text says nothing new. */
    private static final int LONGEST = 20_000;

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_HITS = 3;

    /** The share of small words in running text is far above this in every language listed. */
    private static final double LOWEST_SHARE = 0.1;

    private static final double LEAD = 1.2;

    /** From here on a text can contradict what its file declares. */
    private static final int MANY_WORDS = 40;

    private static final double FAR_AHEAD = 3;

    /** Letters of a script, as a share of all letters, that make the text one of that script. */
    private static final double DOMINANT = 0.6;

    private static final double KANA_IN_JAPANESE = 0.05;

    private static final List<String> CODES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "tr",
                    "id", "fi", "hu", "ro", "ca", "vi", "ru", "uk", "bg", "ar", "ur", "fa", "hi",
                    "mr", "ne");

    private static final Map<String, List<String>> LANGUAGES_OF = words();

    /** Scripts that one language of the press writes. */
    private static final Map<UnicodeScript, String> ONLY =
            Map.of(
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.BENGALI, "bn",
                    UnicodeScript.THAI, "th",
                    UnicodeScript.GREEK, "el",
                    UnicodeScript.HEBREW, "he",
                    UnicodeScript.TAMIL, "ta",
                    UnicodeScript.TELUGU, "te",
                    UnicodeScript.GUJARATI, "gu",
                    UnicodeScript.GEORGIAN, "ka",
                    UnicodeScript.ARMENIAN, "hy");

    private LanguageDetector() {}

    /**
     * The language of the text as an ISO 639-1 code; empty when the text is too short, mixed or of
     * a language that is not known here.
     *
     * <p>Example: {@code detect("Der Preis ist nicht das, was in der Zeitung steht.")} gives {@code
     * de}.
     */
    public static Optional<String> detect(String text) {
        String start = start(text);
        return byScript(start).or(() -> Score.of(start).winner());
    }

    /**
     * The declared language, unless the text is clearly in another one: then that one.
     *
     * @param declared an ISO 639-1 code
     */
    public static String confirmed(String declared, String text) {
        String start = start(text);
        Optional<String> byScript = byScript(start);
        if (byScript.isPresent()) {
            return byScript.get();
        }
        Score score = Score.of(start);
        Optional<String> winner = score.winner();
        boolean contradicted =
                winner.isPresent()
                        && score.words() >= MANY_WORDS
                        && CODES.contains(declared)
                        && score.weight(winner.get()) >= FAR_AHEAD * score.weight(declared);
        return contradicted ? winner.get() : declared;
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                letters++;
                counts.merge(UnicodeScript.of(point), 1, Integer::sum);
            }
        }
        int least = Math.max(FEWEST_WORDS, (int) (letters * DOMINANT));
        int kana = count(counts, UnicodeScript.HIRAGANA) + count(counts, UnicodeScript.KATAKANA);
        int eastAsian = kana + count(counts, UnicodeScript.HAN);
        if (eastAsian >= least) {
            return Optional.of(kana >= eastAsian * KANA_IN_JAPANESE ? "ja" : "zh");
        }
        return ONLY.entrySet().stream()
                .filter(only -> count(counts, only.getKey()) >= least)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static int count(Map<UnicodeScript, Integer> counts, UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    /**
     * How often each language's small words stand in a text.
     *
     * @param words how many words the text has
     * @param hits for each language, how many different or repeated small words of it there are
     * @param weights the same, where a word that several languages have is shared out among them
     */
    private record Score(int words, Map<String, Integer> hits, Map<String, Double> weights) {
        static Score of(String text) {
            Map<String, Integer> hits = new HashMap<>();
            Map<String, Double> weights = new HashMap<>();
            int words = 0;
            int from = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean inside = i < text.length() && isOfWord(text.charAt(i));
                if (inside && from < 0) {
                    from = i;
                } else if (!inside && from >= 0) {
                    words++;
                    String word = text.substring(from, i).toLowerCase(Locale.ROOT);
                    List<String> languages = LANGUAGES_OF.getOrDefault(word, List.of());
                    for (String language : languages) {
                        hits.merge(language, 1, Integer::sum);
                        weights.merge(language, 1.0 / languages.size(), Double::sum);
                    }
                    from = -1;
                }
            }
            return new Score(words, hits, weights);
        }

        private static boolean isOfWord(char c) {
            return Character.isLetter(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        }

        double weight(String language) {
            return weights.getOrDefault(language, 0.0);
        }

        Optional<String> winner() {
            String best = "";
            for (String language : CODES) {
                best = best.isEmpty() || weight(language) > weight(best) ? language : best;
            }
            String first = best;
            double second =
                    CODES.stream()
                            .filter(language -> !language.equals(first))
                            .mapToDouble(this::weight)
                            .max()
                            .orElse(0);
            boolean sure =
                    words >= FEWEST_WORDS
                            && hits.getOrDefault(first, 0) >= FEWEST_HITS
                            && weight(first) >= LOWEST_SHARE * words
                            && weight(first) >= LEAD * second;
            return sure ? Optional.of(first) : Optional.empty();
        }
    }

    private static Map<String, List<String>> words() {
        WordLists lists = WordLists.beside(LanguageDetector.class, "words.txt");
        Map<String, List<String>> languages = new HashMap<>();
        for (String code : CODES) {
            Set<String> once = new HashSet<>(lists.list(code));
            once.forEach(word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(code));
        }
        return languages;
    }
}
