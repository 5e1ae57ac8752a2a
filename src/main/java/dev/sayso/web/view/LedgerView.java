package dev.sayso.web.view;

import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import dev.sayso.attribution.Credit;
import dev.sayso.export.CopyWords;
import dev.sayso.export.PlainText;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.question.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ledger: one row a statistic.
 *
 * @param query as typed
 * @param show which rows are shown
 * @param mistake what is wrong with the query, when it cannot be read
 */
public record LedgerView(
        Frame frame,
        String query,
        Show show,
        List<Row> rows,
        Optional<String> mistake,
        Pager pager) {
    /** Rows a page. */
    public static final int SIZE = 50;

    /** Which rows are shown. */
    public enum Show {
        ALL("all"),
        UNSOURCED("credits nobody"),
        TRUNCATED("printed short"),
        WRONG("does not add up");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As it stands in an address. */
        public String value() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one of that value; all rows when there is none. */
        public static Show of(String value) {
            return Arrays.stream(values())
                    .filter(show -> show.value().equals(value))
                    .findFirst()
                    .orElse(ALL);
        }

        /** Whether the row is among them. */
        public boolean has(LedgerRow row) {
            return switch (this) {
                case ALL -> true;
                case UNSOURCED -> row.statistic().source().isEmpty();
                case TRUNCATED ->
                        row.statistic()
                                .verdict()
                                .filter(v -> v == dev.sayso.statistic.Verdict.TRUNCATED)
                                .isPresent();
                case WRONG ->
                        row.statistic()
                                .verdict()
                                .filter(v -> v == dev.sayso.statistic.Verdict.WRONG)
                                .isPresent();
            };
        }
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
            return CopyWords.also(row);
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

    /** The ways to narrow the rows. */
    public List<SearchView.Choice> shows() {
        return Arrays.stream(Show.values())
                .map(
                        choice ->
                                new SearchView.Choice(
                                        choice.words(), address(query, choice, 1), choice == show))
                .toList();
    }

    /** Where these rows are. */
    public static String address(String query, Show show, int page) {
        StringBuilder address = new StringBuilder("/statistics");
        String separator = "?";
        if (!query.isBlank()) {
            address.append(separator).append("q=").append(Parameters.encoded(query));
            separator = "&";
        }
        if (show != Show.ALL) {
            address.append(separator).append("show=").append(show.value());
            separator = "&";
        }
        if (page > 1) {
            address.append(separator).append("page=").append(page);
        }
        return address.toString();
    }

    /** The same rows for a spreadsheet. */
    public String csv() {
        return "/api/v1/statistics?format=csv"
                + (query.isBlank() ? "" : "&q=" + Parameters.encoded(query));
    }
}
