package dev.sayso.language;

import dev.sayso.article.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the language of a text: where the script has only one language here, by the script; else by
 * the small words that every sentence needs and by the letters that only some languages use. Says
 * nothing rather than guess. Takes time in proportion to the text, up to a limit.
 */
public final class LanguageDetector {
    /** Characters that are read: a longer text says nothing new. */
    private static final int LONGEST = 10_000;

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_SIGNS = 3;

    /** The share of small words in running text is far above this in every language listed. */
    private static final double LOWEST_SHARE = 0.1;

    /** What tells the best language from another must outweigh the contrary so far. */
    private static final double LEAD = 1.5;

    /** From here on a text can contradict what its file declares, or be known not to be English. */
    private static final int ENOUGH_WORDS = 12;

    private static final double FAR_AHEAD = 3;

    /** A text of this length without small words of English is not English. */
    private static final int MANY_WORDS = 60;

    private static final double HARDLY_ANY = 0.05;

    private static final LanguageTable TABLE = LanguageTable.load();

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
        return Scripts.of(start).language().or(() -> winner(WordEvidence.of(TABLE, start)));
    }

    /**
     * The declared language, unless the text is clearly in another one: then that one.
     *
     * @param declared an ISO 639-1 code
     */
    public static String confirmed(String declared, String text) {
        String start = start(text);
        Optional<String> byScript = Scripts.of(start).language();
        if (byScript.isPresent()) {
            return byScript.get();
        }
        WordEvidence evidence = WordEvidence.of(TABLE, start);
        return winner(evidence)
                .filter(winner -> contradicts(evidence, winner, declared))
                .orElse(declared);
    }

    /**
     * A language that is not in the table may be a relative of the one that was found; English has
     * no relative in the press that is taken for it.
     */
    private static boolean contradicts(WordEvidence evidence, String winner, String declared) {
        boolean comparable = TABLE.bit(declared) != 0 || winner.equals(Languages.ENGLISH);
        return comparable
                && evidence.words() >= ENOUGH_WORDS
                && evidence.weight(TABLE.bit(winner))
                        >= FAR_AHEAD * evidence.weight(TABLE.bit(declared));
    }

    /**
     * Whether the text can be read as English: nothing in it speaks against it. So it is with
     * English, and with texts too short to tell.
     */
    public static boolean canBeEnglish(String text) {
        String start = start(text);
        Scripts scripts = Scripts.of(start);
        if (scripts.language().isPresent() || !scripts.isLatin()) {
            return false;
        }
        WordEvidence evidence = WordEvidence.of(TABLE, start);
        double english = evidence.weight(TABLE.bit(Languages.ENGLISH));
        Optional<String> winner = winner(evidence);
        if (winner.isPresent() || evidence.words() < ENOUGH_WORDS) {
            return winner.orElse(Languages.ENGLISH).equals(Languages.ENGLISH);
        }
        long best = TABLE.bit(best(evidence));
        boolean another =
                evidence.weight(best) > english
                        && evidence.weight(best) >= LOWEST_SHARE * evidence.words()
                        && evidence.signs(best) >= FEWEST_SIGNS;
        boolean none = evidence.words() >= MANY_WORDS && english < HARDLY_ANY * evidence.words();
        return !another && !none;
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String best(WordEvidence evidence) {
        return TABLE.codes().stream()
                .max(Comparator.comparingDouble(code -> evidence.weight(TABLE.bit(code))))
                .orElseThrow();
    }

    private static Optional<String> winner(WordEvidence evidence) {
        String best = best(evidence);
        long winner = TABLE.bit(best);
        List<String> codes = TABLE.codes();
        boolean sure =
                evidence.words() >= FEWEST_WORDS
                        && evidence.signs(winner) >= FEWEST_SIGNS
                        && evidence.hits(winner) >= LOWEST_SHARE * evidence.words()
                        && codes.stream()
                                .filter(code -> !code.equals(best))
                                .allMatch(code -> leads(evidence, winner, TABLE.bit(code)));
        return sure ? Optional.of(best) : Optional.empty();
    }

    private static boolean leads(WordEvidence evidence, long winner, long rival) {
        double ahead = evidence.against(winner, rival);
        return ahead > 0 && ahead >= LEAD * evidence.against(rival, winner);
    }
}
