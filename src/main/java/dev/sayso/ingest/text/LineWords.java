package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.List;
import java.util.Set;

/** The word lists about lines, and the questions that several rules put to them. */
public final class LineWords {
    private static final WordLists WORDS = WordLists.beside(LineWords.class, "lines.txt");
    private static final Set<String> OUTLET_WORDS = WORDS.set("outlet words");
    private static final String TERMINAL = ".!?…:;";
    private static final String CLOSING = "\"”’'»)]";

    private LineWords() {}

    static List<String> list(String section) {
        return WORDS.list(section);
    }

    static Set<String> set(String section) {
        return WORDS.set(section);
    }

    /** The opening from the list that the line begins with, at the end of a word; else "". */
    static String opening(String line, List<String> openings) {
        String start = line.length() > 200 ? line.substring(0, 200) : line;
        String folded = Folding.words(start);
        for (String opening : openings) {
            if (folded.startsWith(opening)
                    && (folded.length() == opening.length()
                            || !Character.isLetterOrDigit(opening.charAt(opening.length() - 1))
                            || !Character.isLetterOrDigit(folded.charAt(opening.length())))) {
                return opening;
            }
        }
        return "";
    }

    /** The words alone, folded, without stops and marks at either end. */
    static String bare(String line) {
        String folded = Folding.words(line);
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    public static int count(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = Character.isWhitespace(line.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Whether the line ends as a sentence does; a closing quotation mark or bracket may follow. */
    public static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && TERMINAL.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether one of the words is one that newspapers and magazines have in their names. */
    static boolean hasOutletWord(String name) {
        for (String word : Folding.words(name).split("[^\\p{L}\\p{N}]+", -1)) {
            if (OUTLET_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word but the small ones begins with a capital or a digit. */
    static boolean isCapitalised(String name) {
        boolean any = false;
        for (String word : name.split("\\s+", -1)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (Character.isLowerCase(first) && word.length() > 3) {
                return false;
            }
            any |= Character.isUpperCase(first);
        }
        return any;
    }
}
