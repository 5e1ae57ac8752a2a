package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.Folding;
import java.util.Set;

/** Tells that a line cannot be the end of a paragraph, a heading or a byline. */
public final class OpenEnding {
    private static final Set<String> WORDS = LineWords.set("open endings");

    /** A shorter line that ends with a comma is a salutation. */
    private static final int LONGER_THAN_A_SALUTATION = 30;

    private OpenEnding() {}

    /**
     * Whether the sentence must go on after the line: it ends with a comma, or with a word that
     * leads to another, as "rose from 517 in 2023 to 1,099 in" does.
     */
    public static boolean of(String line) {
        String words = line.strip();
        return (words.endsWith(",") && words.length() > LONGER_THAN_A_SALUTATION)
                || WORDS.contains(Folding.words(words.substring(words.lastIndexOf(' ') + 1)));
    }
}
