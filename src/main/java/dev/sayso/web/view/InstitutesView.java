package dev.sayso.web.view;

import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Roster;
import dev.sayso.export.PlainText;
import dev.sayso.resolution.Established;
import dev.sayso.web.question.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * Organizations in a table: who is cited, or who is mentioned.
 *
 * @param typed the part of a name that is looked for
 * @param number of the page, counted from 1
 */
public record InstitutesView(Frame frame, Order order, String typed, Roster roster, int number) {
    /** Rows a page. */
    public static final int SIZE = 50;

    /** One organization. */
    public record Row(Roster.Entry entry, Order order) {
        private Established organization() {
            return entry.known().organization();
        }

        public String name() {
            return PlainText.oneLine(organization().heading());
        }

        public Optional<String> acronym() {
            return organization()
                    .acronym()
                    .map(PlainText::oneLine)
                    .filter(acronym -> !acronym.equals(name()));
        }

        public String type() {
            return NameWords.kind(organization());
        }

        public boolean doubtful() {
            return !organization().doubts().isEmpty();
        }

        public String address() {
            return order == Order.CITED
                    ? Links.institute(organization().id())
                    : Links.organization(organization().id());
        }

        /** The articles that mention it. */
        public String mentions() {
            return Links.organization(organization().id()) + "#articles";
        }

        public String sentences() {
            return Links.sentences(organization().id());
        }

        public String statistics() {
            return Links.institute(organization().id()) + "#statistics";
        }

        /** {@code 2019–2024}, or nothing where no article is dated. */
        public String years() {
            if (entry.first().isEmpty() || entry.last().isEmpty()) {
                return "";
            }
            int first = entry.first().get().getYear();
            int last = entry.last().get().getYear();
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    public boolean isOfCited() {
        return order == Order.CITED;
    }

    public List<Row> rows() {
        return roster.entries().stream().map(entry -> new Row(entry, order)).toList();
    }

    public String total() {
        return Wording.count(roster.total(), isOfCited() ? "institute" : "organization");
    }

    private String folder() {
        return isOfCited() ? "/institutes" : "/organizations";
    }

    public Pager pager() {
        String question = typed.isBlank() ? "" : "q=" + Parameters.encoded(typed);
        return Pager.of(
                number,
                SIZE,
                roster.total(),
                at ->
                        folder()
                                + (question.isEmpty() && at == 1 ? "" : "?")
                                + question
                                + (at == 1 ? "" : (question.isEmpty() ? "" : "&") + "page=" + at));
    }

    /** The same list as a file. */
    public String export(String format) {
        return "/api/v1/institutes?format="
                + format
                + (typed.isBlank() ? "" : "&q=" + Parameters.encoded(typed));
    }
}
