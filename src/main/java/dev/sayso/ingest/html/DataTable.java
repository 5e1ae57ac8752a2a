package dev.sayso.ingest.html;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data, read row by row, from tables that old pages use to place their parts. */
final class DataTable {
    private static final Set<String> LAYOUT = Set.of("table", "p", "div", "h1", "h2", "h3", "ul");
    private static final int LONGEST_CELL = 60;

    private DataTable() {}

    /** The cells of a table of data, which are words of their row; none when it is for layout. */
    static List<Element> cells(Element table) {
        int text = 0;
        int rows = 0;
        Elements found = new Elements();
        Iterator<Element> all = table.stream().iterator();
        while (all.hasNext()) {
            Element element = all.next();
            String name = element.normalName();
            if (!element.equals(table) && LAYOUT.contains(name)) {
                return List.of();
            }
            if (name.equals("tr")) {
                rows++;
            } else if (name.equals("td") || name.equals("th")) {
                found.add(element);
                text += element.text().length();
            }
        }
        boolean data = rows > 1 && found.size() >= 2 * rows && text < LONGEST_CELL * found.size();
        return data ? found : List.of();
    }
}
