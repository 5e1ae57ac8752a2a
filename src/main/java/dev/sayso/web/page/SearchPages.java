package dev.sayso.web.page;

import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.DeadEnd;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.Reading;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.CursorText;
import dev.sayso.web.question.PastSearches;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.FilesReadView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HitView;
import dev.sayso.web.view.MistakeView;
import dev.sayso.web.view.NothingView;
import dev.sayso.web.view.SearchView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search page: {@code /search}, and {@code /} when something is asked. */
public final class SearchPages {
    private static final int MOST_ANY = 5;
    private static final int MOST_TERMS = 20;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;
    private final WatchedIntake intake;
    private final PastSearches past;
    private final StartPage start;

    public SearchPages(
            Archive archive,
            Pages pages,
            SearchGate gate,
            WatchedIntake intake,
            PastSearches past) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.intake = intake;
        this.past = past;
        this.start = new StartPage(archive, pages, intake);
    }

    /** Answers with the archive at a glance, the results, or the mistake in the query. */
    public void answer(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        if (question.isEmpty()) {
            gate.run(
                    () -> {
                        start.answer(context);
                        return true;
                    });
            return;
        }
        String title = question.typed().isBlank() ? Speech.say("search.title") : question.typed();
        Frame frame = new Frame(title, question.typed(), "search", pages.assets());
        switch (QueryParser.parse(question.typed())) {
            case Reading.Mistake mistake -> {
                context.status(400);
                pages.send(
                        context, "mistake.jte", new MistakeView(frame, question.typed(), mistake));
            }
            case Reading.Understood(Query query, List<String> notes) -> {
                SearchView view = gate.run(() -> found(frame, question, query, notes));
                if (!"cross-site".equals(context.header("Sec-Fetch-Site"))) {
                    past.add(question.typed(), view.results().total());
                }
                pages.send(context, "search.jte", view, view.results().partial());
            }
        }
    }

    private SearchView found(Frame frame, Question question, Query read, List<String> notes)
            throws IOException {
        List<String> all = new ArrayList<>(notes);
        all.addAll(AmbiguousNames.notes(archive, read));
        long began = System.nanoTime();
        Results results = archive.search(question.search(read));
        double milliseconds = (System.nanoTime() - began) / 1e6;
        return new SearchView(
                frame,
                question,
                SearchView.words(read),
                all,
                results,
                milliseconds,
                CursorText.next(question, read, results),
                nothing(question, read, results),
                intake.now().map(FilesReadView::new));
    }

    private Optional<NothingView> nothing(Question question, Query read, Results results)
            throws IOException {
        DeadEnd help = DeadEnd.of(archive, read, question::search, results.total());
        if (results.total() > 0) {
            return Optional.of(help)
                    .filter(h -> !h.isEmpty())
                    .map(h -> NothingView.few(question, h));
        }
        long wider = question.isNarrowed() ? archive.search(Search.counting(read)).total() : 0;
        List<Query> present = new ArrayList<>(terms(read));
        present.removeAll(help.missing().stream().map(DeadEnd.Missing::part).toList());
        if (wider > 0 || present.isEmpty()) {
            return Optional.of(NothingView.of(question, help, wider, List.of(), 0, ""));
        }
        Query any = present.size() == 1 ? present.getFirst() : new Query.Any(present);
        String typed = QueryPrinter.print(any);
        Results found =
                archive.search(Search.of(any).sized(MOST_ANY).telling(Search.Detail.SNIPPETS));
        return Optional.of(
                NothingView.of(
                        question,
                        help,
                        0,
                        found.hits().stream().map(hit -> new HitView(hit, typed)).toList(),
                        found.total(),
                        typed));
    }

    /** What an article should have at least one of. */
    private static List<Query> terms(Query read) {
        List<Query> terms = read instanceof Query.All(List<Query> parts) ? parts : List.of(read);
        return terms.stream()
                .filter(term -> !(term instanceof Query.Not))
                .limit(MOST_TERMS)
                .toList();
    }
}
