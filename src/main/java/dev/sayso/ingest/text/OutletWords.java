package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.OutletName;
import java.util.List;
import java.util.Optional;

/** Names that an outlet could have. */
public final class OutletWords {
    private static final List<String> WRITTEN_FOR = LineWords.list("written for");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;

    private OutletWords() {}

    /**
     * The words as an outlet's name: few, capitalised, one of them a word that newspapers and
     * magazines have in their names; empty when they are not.
     */
    public static Optional<String> name(String line) {
        String opening = LineWords.opening(line, WRITTEN_FOR);
        String words = line.substring(Math.min(line.length(), opening.length())).strip();
        boolean possible =
                LineWords.count(words) <= MOST_WORDS
                        && words.length() <= LONGEST
                        && !LineWords.endsSentence(words)
                        && LineWords.isCapitalised(words)
                        && LineWords.hasOutletWord(words);
        return possible ? OutletName.clean(OutletName.inTitleCase(words)) : Optional.empty();
    }
}
