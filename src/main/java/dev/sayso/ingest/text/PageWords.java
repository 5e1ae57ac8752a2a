package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left over when a text is copied from a page: buttons, counts, prompts, navigation. The
 * words are those by which pages themselves are read, and a few that only plain text has.
 */
final class PageWords {
    private static final WordLists PAGES =
            WordLists.beside(PageWords.class, "/dev/sayso/ingest/html/phrases.txt");
    private static final Set<String> ALONE = alone();
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final int LONGEST = 60;

    /** In words; so many such lines at the top are navigation. */
    private static final int LONGEST_LINK = 2;

    private static final int FEWEST_LINKS = 4;
    private static final int LOOKED_AT = 40;

    private PageWords() {}

    private static Set<String> alone() {
        Set<String> words = new HashSet<>(LineWords.set("noise"));
        words.addAll(PAGES.list("noise"));
        words.addAll(PAGES.list("promotion"));
        return Set.copyOf(words);
    }

    /**
     * Whether the line says one of these and nothing else; "Comments (14)" and "5 min read" too.
     */
    static boolean isLeftOver(String line) {
        return line.length() <= LONGEST
                && ALONE.contains(NOT_LETTERS.matcher(Folding.words(line)).replaceAll(" ").strip());
    }

    /** Marks the links to sections above the piece: "News", "Sport", "Search", one to a line. */
    static void markNavigation(Sheet sheet) {
        int end = 0;
        int links = 0;
        while (end < Math.min(LOOKED_AT, sheet.size()) && isLink(sheet, end)) {
            links++;
            end++;
        }
        if (links >= FEWEST_LINKS) {
            for (int i = 0; i < end; i++) {
                sheet.mark(i, Role.NOISE);
            }
        }
    }

    private static boolean isLink(Sheet sheet, int index) {
        String line = sheet.text(index);
        return sheet.role(index) == Role.NOISE
                || (LineWords.count(line) <= LONGEST_LINK
                        && line.chars().noneMatch(Character::isDigit)
                        && !LineWords.endsSentence(line)
                        && !OutletWords.name(line).isPresent());
    }
}
