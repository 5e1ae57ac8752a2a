package dev.sayso.web.page;

import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.LedgerQuestion;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.LedgerView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ledger of statistics: {@code /statistics}, of the articles that match {@code q}. */
public final class LedgerPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public LedgerPages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        LedgerQuestion asked = QuestionReader.readLedger(context.queryParamMap(), LedgerView.SIZE);
        switch (QueryParser.parse(asked.question().typed())) {
            case Reading.Mistake(int position, String message) -> {
                context.status(400);
                send(
                        context,
                        new LedgerView(
                                frame(),
                                asked,
                                List.of(),
                                Optional.of(message),
                                LedgerTally.NONE,
                                List.of(),
                                List.of(),
                                false));
            }
            case Reading.Understood(Query query, List<String> notes) ->
                    send(context, gate.run(() -> view(asked, query, notes)));
        }
    }

    private void send(Context context, LedgerView view) {
        pages.send(context, "statistics.jte", view, view.partial());
    }

    private Frame frame() {
        return Frame.of(Speech.say("frame.statistics"), "statistics", pages.assets());
    }

    private LedgerView view(LedgerQuestion asked, Query read, List<String> notes)
            throws IOException {
        List<String> all = new ArrayList<>(notes);
        all.addAll(AmbiguousNames.notes(archive, read));
        LedgerSearch search = asked.search(read);
        LedgerTally tally = archive.tally(search);
        // What was counted in part is not drawn: one unit may not be the only one.
        Rows drawn =
                LedgerView.unit(tally).isPresent() && !tally.partial()
                        ? rows(asked.onPage(1).search(read), LedgerView.MOST_DRAWN)
                        : new Rows(List.of(), true);
        Rows shown = rows(search, asked.question().size());
        return new LedgerView(
                frame(),
                asked,
                all,
                Optional.empty(),
                tally,
                shown.rows(),
                drawn.rows(),
                tally.partial() || !drawn.whole() || !shown.whole());
    }

    private record Rows(List<LedgerView.Row> rows, boolean whole) {}

    private Rows rows(LedgerSearch search, int most) throws IOException {
        List<LedgerView.Row> rows = new ArrayList<>();
        boolean whole =
                most == 0
                        || archive.statistics(
                                search,
                                row -> {
                                    rows.add(new LedgerView.Row(row));
                                    return rows.size() < most;
                                });
        return new Rows(List.copyOf(rows), whole);
    }
}
