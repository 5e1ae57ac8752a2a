package dev.sayso.ingest.document;

import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.text.OpenEnding;
import dev.sayso.ingest.text.PlainLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the text of pages together: running heads and page numbers out, paragraphs that go on across
 * a page or were taken for several lines joined.
 */
final class PageLayout {
    /** How many lines at either end of a page may be running heads. */
    private static final int EDGE = 2;

    private static final int LONGEST_RUNNING_HEAD = 120;

    /** How many lines may hold title, byline, date and section, each without a stop at its end. */
    private static final int HEAD_LINES = 8;

    private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\t\\u00a0]{2,}+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-–—|\\s]*(?:(?:page|seite|pagina|página)\\s*)?(?:#|[ivxlc]{1,6})(?:\\s*(?:of|/|von|de)\\s*#)?[-–—|\\s]*",
                    Pattern.CASE_INSENSITIVE);

    private final List<List<String>> pages = new ArrayList<>();
    private final Set<String> runningHeads = new LinkedHashSet<>();

    /** Whether the format tells lines only, so that a gap says nothing about paragraphs. */
    private final boolean linewise;

    PageLayout(List<Passage> passages) {
        this.linewise = passages.stream().noneMatch(p -> p.text().strip().indexOf('\n') >= 0);
        List<String> page = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.form() == Passage.Form.PAGE_BREAK) {
                pages.add(page);
                page = new ArrayList<>();
            } else {
                passage.text().lines().map(PageLayout::spaced).forEach(page::add);
                page.add("");
            }
        }
        pages.add(page);
        dropRunningHeads();
    }

    /** The paragraphs of a document that came page by page, line by line. */
    List<Passage> flowing() {
        return PlainLayout.passages(String.join("\n", joined()));
    }

    /** The lines that stood at the top or foot of most pages, once each. */
    Set<String> runningHeads() {
        return runningHeads;
    }

    /** One space between words, however far apart the page sets them. */
    private static String spaced(String line) {
        return SPACES.matcher(line).replaceAll(" ").stripTrailing();
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
                boolean repeated =
                        seen.getOrDefault(shape, 0) * 2 > pages.size() && pages.size() > 1;
                if (repeated) {
                    runningHeads.add(page.get(i).strip());
                }
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
        int full = usualLength();
        int last = -1;
        int count = 0;
        for (List<String> page : pages) {
            boolean top = true;
            for (String line : page) {
                if (!line.isBlank()) {
                    boolean gap = last >= 0 && last < lines.size() - 1;
                    boolean lengthTells = top || (linewise && count > HEAD_LINES);
                    if (gap
                            && goesOn(
                                    lines.get(last),
                                    line.strip(),
                                    lengthTells ? full : Integer.MAX_VALUE)) {
                        lines.subList(last + 1, lines.size()).clear();
                    }
                    last = lines.size();
                    top = false;
                    count++;
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** The length of the line in the middle, when all are sorted by length. */
    private int usualLength() {
        int[] lengths =
                pages.stream()
                        .flatMap(List::stream)
                        .filter(line -> !line.isBlank())
                        .mapToInt(String::length)
                        .sorted()
                        .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    /**
     * Whether the sentence goes on after a gap. At the top of a page, and where each line stands
     * alone, what follows a full line without a stop does so whatever its first letter; not among
     * the first lines of a piece, which have no stops.
     */
    private static boolean goesOn(String last, String next, int full) {
        char end = last.charAt(last.length() - 1);
        boolean open =
                Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '\u00ad';
        return open
                && (Character.isLowerCase(next.codePointAt(0))
                        || OpenEnding.of(last)
                        || last.length() * 10L >= full * 8L);
    }
}
