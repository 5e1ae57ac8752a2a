package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a row of words as they are printed, with a mark at the end of each paragraph.
 *
 * @param printed the words
 * @param keys the form in which each is compared
 * @param cutShort whether the text has more
 */
record WordRow(List<String> printed, List<String> keys, boolean cutShort) {
    /** The end of a paragraph. */
    static final String BREAK = "\n\n";

    private static final Pattern PART = Pattern.compile("(?U)\\R\\s*\\R|[^\\s]+");

    WordRow {
        printed = List.copyOf(printed);
        keys = List.copyOf(keys);
    }

    static WordRow of(String text, int most) {
        List<String> printed = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Matcher parts = PART.matcher(text.strip());
        boolean more = parts.find();
        while (more && printed.size() < most) {
            String part = parts.group();
            String word = part.isBlank() ? BREAK : part;
            printed.add(word);
            keys.add(key(word));
            more = parts.find();
        }
        return new WordRow(printed, keys, more);
    }

    private static String key(String word) {
        return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    int size() {
        return keys.size();
    }

    /** The words from one place up to another, as they are compared. */
    List<String> between(int from, int to) {
        return keys.subList(from, to);
    }

    /** Where the paragraphs begin, and the end of the row. */
    List<Integer> paragraphs() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < size(); i++) {
            if (keys.get(i).equals(BREAK)) {
                starts.add(i + 1);
            }
        }
        if (starts.getLast() != size()) {
            starts.add(size());
        }
        return starts;
    }
}
