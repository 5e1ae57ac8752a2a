package dev.sayso.web.view;

import dev.sayso.archive.LedgerFacet;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch.Order;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Summary;
import dev.sayso.attribution.Credit;
import dev.sayso.export.PlainText;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.question.LedgerQuestion;
import dev.sayso.web.text.Speech;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: one row a statistic.
 *
 * @param asked which rows, in which order
 * @param notes what is to be said of the query
 * @param mistake what is wrong with the query, when it cannot be read
 * @param tally all rows that are asked for, counted
 * @param rows those of this page
 * @param drawn rows for the picture, those of other pages too
 * @param partial whether time ran out before all were looked at
 */
public record LedgerView(
        Frame frame,
        LedgerQuestion asked,
        List<String> notes,
        Optional<String> mistake,
        LedgerTally tally,
        List<Row> rows,
        List<Row> drawn,
        boolean partial) {
    /** So many rows at least make a picture. */
    private static final int FEWEST_DRAWN = 2;

    /** How many rows are drawn. */
    public static final int MOST_DRAWN = Plot.MOST_MARKS;

    /** Rows a page. */
    public static final int SIZE = 50;

    private static final String PATH = "/statistics";
    private static final String PROGRAM_PATH = "/api/v1/statistics";

    /** A heading of the table that is a link: the address of the rows in its order. */
    public record Heading(String label, String address, Optional<String> sorted) {
        /** Shows which way the rows are in order; nothing when by something else. */
        public String arrow() {
            return sorted.map(way -> way.equals("ascending") ? " ↑" : " ↓").orElse("");
        }
    }

    /** The value of {@code aria-sort} of a column; none when the rows are in another order. */
    public static @Nullable String sorted(Map<String, List<Heading>> headings, String column) {
        return headings.getOrDefault(column, List.of()).stream()
                .flatMap(heading -> heading.sorted().stream())
                .findFirst()
                .orElse(null);
    }

    /** One statistic with the article it stands in. */
    public record Row(LedgerRow row) {
        public Summary article() {
            return row.article();
        }

        Statistic statistic() {
            return row.statistic();
        }

        /** Where else it stands, or empty. */
        public String also() {
            return CopyTexts.also(row);
        }

        /** A search that finds the article and its copies. */
        public String copies() {
            return Links.copies(article().id());
        }

        public String value() {
            return StatisticWords.value(statistic());
        }

        public String about() {
            String subject = StatisticWords.subject(statistic());
            String place = StatisticWords.place(statistic());
            return PlainText.oneLine(
                    subject + (subject.isEmpty() || place.isEmpty() ? "" : ", ") + place);
        }

        public String period() {
            return StatisticWords.period(statistic());
        }

        public Optional<String> credited() {
            return statistic().source().map(Credit::name).map(PlainText::oneLine);
        }

        /** The claim that it makes, with all others who make it. */
        public Optional<String> claim() {
            return row.claim().map(key -> Links.claim(key.id()));
        }

        public String sentence() {
            return PlainText.oneLine(statistic().sentence());
        }

        /** The place of the figure in its article(). */
        public String address() {
            return Links.article(article()) + "#" + NoteView.anchor(statistic());
        }

        public String title() {
            return PlainText.oneLine(article().title());
        }

        public String outlet() {
            return PlainText.oneLine(article().outlet().orElse(""));
        }

        public List<NoteView.Stamp> stamps() {
            return NoteView.stamps(statistic());
        }
    }

    /** The query as typed. */
    public String query() {
        return asked.question().typed();
    }

    /** {@code 1,234 statistics}. */
    public String total() {
        return Wording.capital(Wording.count(tally.total(), "statistic"));
    }

    /** The rows over their periods; nothing unless all are of one unit and one role. */
    public Optional<Plot> plot() {
        return unit(tally)
                .filter(unit -> drawn.size() >= FEWEST_DRAWN)
                .map(unit -> Plot.of(drawn, unit));
    }

    /** What is to be said where there is no picture, or one of some rows only. */
    public String aboutPlot() {
        if (tally.total() < FEWEST_DRAWN) {
            return "";
        }
        if (unit(tally).isEmpty()) {
            return Speech.say("ledger.undrawn");
        }
        return tally.total() > drawn.size()
                ? Speech.say("ledger.drawn", Wording.grouped(drawn.size()))
                : "";
    }

    /** The unit that all the rows have, where they are all levels or all changes. */
    public static Optional<String> unit(LedgerTally tally) {
        List<FacetCount> units = tally.counts(LedgerFacet.UNIT);
        boolean one =
                units.size() == 1
                        && units.getFirst().count() == tally.total()
                        && tally.counts(LedgerFacet.KIND).size() == 1
                        && tally.counts(LedgerFacet.ROLE).size() == 1;
        return one ? Optional.of(units.getFirst().value()) : Optional.empty();
    }

    /** What narrows the rows, in groups of links. */
    public List<LedgerFilters.Group> filters() {
        return new LedgerFilters(asked, tally).groups();
    }

    /** What narrows them now, each to be taken away. */
    public List<SearchView.Chip> chips() {
        return new LedgerFilters(asked, tally).chips();
    }

    /** Only what was typed. */
    public String cleared() {
        return asked.cleared().address(PATH);
    }

    /** What the form repeats beside the query. */
    public List<SearchView.Chip> hidden() {
        return new LedgerFilters(asked, tally).hidden();
    }

    /** The headings that put the rows in order, by the column they stand over. */
    public Map<String, List<Heading>> headings() {
        return Map.of(
                "value",
                        List.of(heading(Speech.say("ledger.value"), Order.LARGEST, Order.SMALLEST)),
                "period",
                        List.of(
                                heading(
                                        Speech.say("ledger.period"),
                                        Order.LATEST_PERIOD,
                                        Order.EARLIEST_PERIOD)),
                "source",
                        List.of(heading(Speech.say("ledger.credited"), Order.SOURCE, Order.SOURCE)),
                "where",
                        List.of(
                                heading(Speech.say("facet.outlet"), Order.OUTLET, Order.OUTLET),
                                heading(Speech.say("ledger.date"), Order.NEWEST, Order.OLDEST)));
    }

    /** Leads to the first order, from there to the second, and back. */
    private Heading heading(String label, Order first, Order second) {
        Order current = asked.order();
        Order next = current == first ? second : first;
        boolean ascends =
                switch (current) {
                    case OLDEST, SMALLEST, EARLIEST_PERIOD, SOURCE, OUTLET -> true;
                    case NEWEST, LARGEST, LATEST_PERIOD -> false;
                };
        return new Heading(
                label,
                asked.orderedBy(next).address(PATH),
                current == first || current == second
                        ? Optional.of(ascends ? "ascending" : "descending")
                        : Optional.empty());
    }

    public Pager pager() {
        return Pager.of(
                asked.question().page(),
                asked.question().size(),
                tally.total(),
                number -> asked.onPage(number).address(PATH));
    }

    /** All these rows for a spreadsheet, and for programs. */
    public List<SearchView.Choice> exports() {
        return List.of(export("CSV", "csv"), export("JSON Lines", "jsonl"));
    }

    private SearchView.Choice export(String label, String format) {
        String address = asked.onPage(1).address(PROGRAM_PATH);
        return new SearchView.Choice(
                label,
                address + (address.indexOf('?') < 0 ? "?" : "&") + "format=" + format,
                false);
    }
}
