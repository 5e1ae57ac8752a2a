package dev.sayso.ingest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that were parted at the end of a line. The text itself tells which hyphens
 * belong to the word: those of compounds that it also has inside a line.
 */
public final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+");

    private final Set<String> words = new HashSet<>();

    /**
     * @param lines whose whole words are the vocabulary
     */
    public Hyphens(List<String> lines) {
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
            int start = parts(before, line) ? first(line).length() : 0;
            int end =
                    line.length()
                            - (parts(line, next)
                                    ? last(line.substring(0, line.length() - 1)).length() + 1
                                    : 0);
            Matcher matcher = WORD.matcher(line).region(Math.min(start, end), end);
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
            before = line;
        }
    }

    /** Whether the line ends in a parted word that the next line goes on with. */
    public static boolean parts(String line, String next) {
        int end = line.length() - 1;
        return end > 1
                && (line.charAt(end) == '-'
                        || line.charAt(end) == '\u00ad'
                        || line.charAt(end) == '‐')
                && Character.isLetter(line.charAt(end - 1))
                && !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0));
    }

    /** The two lines as one, for lines of which {@link #parts} is true. */
    public String join(String line, String next) {
        String first = line.substring(0, line.length() - 1);
        String before = last(first).toLowerCase(Locale.ROOT);
        String after = first(next).toLowerCase(Locale.ROOT);
        boolean soft = line.endsWith("\u00ad");
        boolean compound =
                !soft
                        && (words.contains(before + "-" + after)
                                || (!words.contains(before + after)
                                        && before.length() > 3
                                        && words.contains(before)
                                        && words.contains(after)));
        return first + (compound ? "-" : "") + next;
    }

    private static String last(String line) {
        int start = line.length();
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start);
    }

    private static String first(String line) {
        Matcher matcher = WORD.matcher(line);
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
