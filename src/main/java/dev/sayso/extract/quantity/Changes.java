package dev.sayso.extract.quantity;

import dev.sayso.language.WordList;
import dev.sayso.statistic.Direction;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of words of rising and falling. */
public final class Changes {
    private static final Map<String, Direction> VERBS = new HashMap<>();
    private static final Map<String, Direction> NOUNS = new HashMap<>();
    private static final Map<String, Direction> AFTER = new HashMap<>();
    private static final Map<String, Direction> BEFORE = new HashMap<>();

    static {
        for (String[] row : WordList.rows(Changes.class, "changes.tsv", 3)) {
            Map<String, Direction> table =
                    switch (row[2]) {
                        case "verb" -> VERBS;
                        case "noun" -> NOUNS;
                        case "after" -> AFTER;
                        default -> BEFORE;
                    };
            table.putIfAbsent(row[0], Direction.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    private Changes() {}

    /** Which way a verb goes, one or two words in lower case: "fell", "went up". */
    public static @Nullable Direction verb(String lower) {
        return VERBS.get(lower);
    }

    /** Which way a noun goes: "decline". */
    public static @Nullable Direction noun(String lower) {
        return NOUNS.get(lower);
    }

    /** Which way a comparison after an amount goes: "fewer". */
    public static @Nullable Direction comparison(String lower) {
        return AFTER.get(lower);
    }

    /** Which way a word right before an amount goes: "up". */
    public static @Nullable Direction before(String lower) {
        return BEFORE.get(lower);
    }

    static boolean compares(String lower) {
        return AFTER.containsKey(lower);
    }
}
