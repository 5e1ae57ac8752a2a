package dev.sayso.ingest.text;

import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that were copied with marks of their own: a mail's "&gt;", or Markdown in a text file. */
final class CopiedLines {
    private static final Pattern QUOTED = Pattern.compile("^ ?> ?");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.*?)(?: +#+)?$");
    private static final Pattern EMPHASIS = Pattern.compile("^(\\*{1,3}|_{1,3})(?=\\S)(.*\\S)\\1$");

    private CopiedLines() {}

    /** The lines without the marks of a quoted mail, when nearly all of them have one. */
    static List<String> cleaned(List<String> lines) {
        int words = 0;
        int quoted = 0;
        for (String line : lines) {
            words += line.isBlank() ? 0 : 1;
            quoted += line.startsWith(">") || line.startsWith(" >") ? 1 : 0;
        }
        if (quoted < 3 || quoted * 10 < words * 8) {
            return lines;
        }
        List<String> cleaned = new ArrayList<>();
        for (String line : lines) {
            cleaned.add(QUOTED.matcher(line).replaceFirst("").stripTrailing());
        }
        return cleaned;
    }

    /** Whether the first line with words is a heading of Markdown. */
    static boolean isMarked(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> HEADING.matcher(line.strip()).matches())
                .isPresent();
    }

    /** The passage in the form that its marks say. */
    static Passage withoutMarks(Passage passage) {
        String text = passage.text().strip();
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            return Passage.heading(heading.group(1));
        }
        Matcher emphasis = EMPHASIS.matcher(text);
        if (emphasis.matches()) {
            return new Passage(Passage.Form.STRONG, "", emphasis.group(2));
        }
        return text.startsWith("> ")
                ? new Passage(Passage.Form.QUOTATION, "", text.substring(2).strip())
                : passage;
    }
}
