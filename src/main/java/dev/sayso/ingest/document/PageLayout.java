package dev.sayso.ingest.document;

import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.text.PlainLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts the text of pages together: running heads and page numbers out, paragraphs that go on across
 * a page or were taken for several lines joined.
 */
final class PageLayout {
    /** How many lines at either end of a page may be running heads. */
    private static final int EDGE = 2;

    private static final int LONGEST_RUNNING_HEAD = 120;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-–—|\\s]*(?:(?:page|seite|pagina|página)\\s*)?(?:#|[ivxlc]{1,6})(?:\\s*(?:of|/|von|de)\\s*#)?[-–—|\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private final List<List<String>> pages = new ArrayList<>();

    private PageLayout(List<Passage> passages) {
        List<String> page = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.form() == Passage.Form.PAGE_BREAK) {
                pages.add(page);
                page = new ArrayList<>();
            } else {
                passage.text().lines().map(String::stripTrailing).forEach(page::add);
                page.add("");
            }
        }
        pages.add(page);
    }

    /** The paragraphs of a document that came page by page, line by line. */
    static List<Passage> flowing(List<Passage> passages) {
        PageLayout layout = new PageLayout(passages);
        layout.dropRunningHeads();
        return PlainLayout.passages(String.join("\n", layout.joined()));
    }

    private void dropRunningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream()
                    .map(i -> shape(page.get(i)))
                    .distinct()
                    .forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        for (List<String> page : pages) {
            for (int i : edges(page)) {
                String shape = shape(page.get(i));
                boolean repeated = seen.getOrDefault(shape, 0) * 2 > pages.size() && pages.size() > 1;
                if (repeated || PAGE_NUMBER.matcher(shape).matches()) {
                    page.set(i, "");
                }
            }
        }
    }

    /** The indices of the first and last lines of a page that hold words. */
    private static List<Integer> edges(List<String> page) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0, found = 0; i < page.size() && found < EDGE; i++) {
            found += isShort(page.get(i), edges, i) ? 1 : 0;
        }
        for (int i = page.size() - 1, found = 0; i >= 0 && found < EDGE; i--) {
            found += isShort(page.get(i), edges, i) ? 1 : 0;
        }
        return edges;
    }

    /** Notes the line when it could be a running head; whether it holds words. */
    private static boolean isShort(String line, List<Integer> edges, int index) {
        if (!line.isBlank() && line.length() <= LONGEST_RUNNING_HEAD) {
            edges.add(index);
        }
        return !line.isBlank();
    }

    private static String shape(String line) {
        return DIGITS.matcher(line.strip()).replaceAll("#");
    }

    /** All lines; no blank one where a sentence goes on. */
    private List<String> joined() {
        List<String> lines = new ArrayList<>();
        for (List<String> page : pages) {
            for (String line : page) {
                if (line.isBlank()) {
                    lines.add("");
                    continue;
                }
                int last = lines.size() - 1;
                while (last >= 0 && lines.get(last).isEmpty()) {
                    last--;
                }
                if (last >= 0 && last < lines.size() - 1 && goesOn(lines.get(last), line.strip())) {
                    lines.subList(last + 1, lines.size()).clear();
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean goesOn(String last, String next) {
        char end = last.charAt(last.length() - 1);
        return Character.isLowerCase(next.codePointAt(0))
                && (Character.isLetter(end) || end == ',' || end == '-' || end == '\u00ad');
    }
}
