package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.LedgerRow;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.LedgerView;
import dev.sayso.web.view.LedgerView.Show;
import dev.sayso.web.view.Pager;
import dev.sayso.web.view.Wording;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The ledger of statistics: {@code /statistics}, of the articles that match {@code q}. */
public final class LedgerPages {
    /** How many rows are looked through for those that are asked for. */
    private static final int MOST_ROWS = 10_000;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public LedgerPages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        Show show = Show.of(Optional.ofNullable(context.queryParam("show")).orElse(""));
        int page =
                Math.min(
                        QuestionReader.read(context.queryParamMap()).page(),
                        MOST_ROWS / LedgerView.SIZE);
        switch (QueryParser.parse(typed)) {
            case Reading.Mistake(int position, String message) -> {
                context.status(400);
                send(context, view(typed, show, List.of(), page, Optional.of(message)));
            }
            case Reading.Understood(Query query, List<String> notes) ->
                    send(
                            context,
                            view(
                                    typed,
                                    show,
                                    gate.run(() -> rows(query, show, page)),
                                    page,
                                    Optional.empty()));
        }
    }

    private void send(Context context, LedgerView view) {
        pages.send(context, "statistics.jte", view);
    }

    /** The rows of the page and one more, which tells that there is a next page. */
    private List<LedgerRow> rows(Query query, Show show, int page) throws IOException {
        int wanted = page * LedgerView.SIZE + 1;
        int looked = show == Show.ALL ? wanted : MOST_ROWS;
        return archive.statistics(query, looked).stream()
                .filter(show::has)
                .skip((long) (page - 1) * LedgerView.SIZE)
                .limit(LedgerView.SIZE + 1L)
                .toList();
    }

    private LedgerView view(
            String typed, Show show, List<LedgerRow> rows, int page, Optional<String> mistake) {
        List<LedgerRow> shown = rows.stream().limit(LedgerView.SIZE).toList();
        long first = (long) (page - 1) * LedgerView.SIZE + 1;
        return new LedgerView(
                Frame.of("Statistics", "statistics", pages.assets()),
                typed,
                show,
                shown.stream().map(LedgerView.Row::new).toList(),
                mistake,
                new Pager(
                        shown.isEmpty()
                                ? ""
                                : Wording.grouped(first)
                                        + "–"
                                        + Wording.grouped(first + shown.size() - 1),
                        page > 1
                                ? Optional.of(LedgerView.address(typed, show, page - 1))
                                : Optional.empty(),
                        rows.size() > LedgerView.SIZE
                                ? Optional.of(LedgerView.address(typed, show, page + 1))
                                : Optional.empty()));
    }
}
