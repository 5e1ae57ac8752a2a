package dev.sayso.ingest.page;

import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.WordLists;
import dev.sayso.ingest.text.OutletWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands on a page because it is a page: running heads and feet, page numbers, "Continued on
 * page 7", what a browser prints around a text.
 */
final class PageFurniture {
    private static final WordLists WORDS = WordLists.beside(PageFurniture.class, "pages.txt");
    private static final List<String> JUMPS = WORDS.list("jumps");
    private static final String PAGE = String.join("|", WORDS.list("page"));

    /** Where running heads stand, as a share of the page's height at either end. */
    private static final double EDGE = 0.16;

    private static final int ROWS = 2;
    private static final int LONGEST = 160;
    private static final int LONGEST_JUMP = 70;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-–—|\\s]*+(?:(?:"
                            + PAGE
                            + ")\\s*+)?(?:\\p{Lu}?\\d{1,4}|[ivxlc]{1,6})"
                            + "(?:\\s*+(?:of|/|von|de|sur)\\s*+\\d{1,4})?[-–—|\\s]*+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_PAGE =
            Pattern.compile("\\b(?:" + PAGE + ")\\s?\\p{L}?\\d{1,3}\\p{P}*$");

    /** A browser prints day and time of printing over each page. */
    private static final Pattern CLOCK =
            Pattern.compile(
                    "^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? \\d{1,2}:\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)? \\|");

    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://|www\\.|file:///)\\S+(?: +\\d+/\\d+)?$");

    private final Set<String> heads = new LinkedHashSet<>();

    /** The rows that belong to the pages, once each; what stands apart in a row is parted by |. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    /** The pages without their furniture. */
    List<PrintedPage> cleared(List<PrintedPage> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PrintedPage page : pages) {
            Set<String> shapes = new HashSet<>();
            edges(page).forEach(row -> shapes.add(shape(row)));
            shapes.forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        List<PrintedPage> cleared = new ArrayList<>();
        for (PrintedPage page : pages) {
            Set<Line> dropped = new HashSet<>();
            for (List<Line> row : edges(page)) {
                int times = seen.getOrDefault(shape(row), 0);
                if (isFurniture(row, times, pages.size())) {
                    dropped.addAll(row);
                    heads.add(words(row));
                }
            }
            page.lines().stream().filter(l -> l.furniture() || isJump(l)).forEach(dropped::add);
            page.lines().stream().filter(Line::furniture).map(Line::text).forEach(heads::add);
            cleared.add(
                    page.with(page.lines().stream().filter(l -> !dropped.contains(l)).toList()));
        }
        return cleared;
    }

    /** On every second page at least, where left and right pages have heads of their own. */
    private static boolean isFurniture(List<Line> row, int times, int pages) {
        String words = words(row);
        if (words.length() > LONGEST) {
            return false;
        }
        boolean repeated = times > 1 && times * 2 >= pages - 1;
        return repeated
                || row.stream().allMatch(line -> NUMBER.matcher(line.text()).matches())
                || row.stream().anyMatch(line -> ADDRESS.matcher(line.text()).matches())
                || CLOCK.matcher(words).find()
                || isFolio(words);
    }

    /** A page number beside the outlet, the day or the section. */
    private static boolean isFolio(String words) {
        String[] parts = words.split("\\s*[|•·]\\s*| [-–—] |\\s{3,}", -1);
        boolean number = false;
        boolean told = false;
        for (String part : parts) {
            number |= NUMBER.matcher(part).matches();
            told |=
                    OutletWords.name(part).isPresent()
                            || KindWords.of(part).isPresent()
                            || DateWords.parse(part).isPresent();
        }
        return number && told;
    }

    /** "Continued on page 7", "From page 1". */
    private static boolean isJump(Line line) {
        if (line.text().length() > LONGEST_JUMP) {
            return false;
        }
        String words = Folding.words(line.text()).replaceFirst("^[^\\p{L}]+", "");
        return JUMPS.stream().anyMatch(words::startsWith) && TO_PAGE.matcher(words).find();
    }

    /** The first and last rows of a page, where they stand near its edges. */
    private static List<List<Line>> edges(PrintedPage page) {
        List<List<Line>> rows = rows(page.lines());
        List<List<Line>> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double baseline = rows.get(i).getFirst().baseline();
            boolean top = i < ROWS && baseline < EDGE * page.height();
            boolean foot = i >= rows.size() - ROWS && baseline > (1 - EDGE) * page.height();
            if (top || foot) {
                edges.add(rows.get(i));
            }
        }
        return edges;
    }

    private static List<List<Line>> rows(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : sorted) {
            if (rows.isEmpty() || !rows.getLast().getFirst().isBeside(line)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
        return rows;
    }

    private static String words(List<Line> row) {
        return String.join(" | ", row.stream().map(Line::text).toList());
    }

    private static String shape(List<Line> row) {
        return DIGITS.matcher(words(row)).replaceAll("#");
    }
}
