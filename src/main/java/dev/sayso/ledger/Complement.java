package dev.sayso.ledger;

import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words behind a subject that make it another: of "38 attacks on schools", the schools. They
 * are looked for in the sentence because a subject ends at its noun.
 */
final class Complement {
    private static final Set<String> LEADING =
            Set.of("on", "against", "upon", "targeting", "involving");
    private static final int MOST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\s*+([\\p{L}\\p{M}'’-]++)");

    private Complement() {}

    /** At most three words; empty when the sentence goes on otherwise. */
    static String of(Statistic statistic) {
        String subject = statistic.subject().orElse("");
        String sentence = statistic.sentence().toLowerCase(Locale.ROOT);
        int at = subject.isEmpty() ? -1 : sentence.indexOf(subject.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return "";
        }
        Matcher word = WORD.matcher(sentence).region(at + subject.length(), sentence.length());
        if (!word.lookingAt() || !LEADING.contains(word.group(1))) {
            return "";
        }
        List<String> words = new ArrayList<>();
        while (words.size() < MOST_WORDS && next(word) && !Subject.isFunctionWord(word.group(1))) {
            words.add(word.group(1));
        }
        return String.join(" ", words);
    }

    private static boolean next(Matcher word) {
        return word.region(word.end(), word.regionEnd()).lookingAt();
    }
}
