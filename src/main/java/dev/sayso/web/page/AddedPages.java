package dev.sayso.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.archive.Archive;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Summary;
import dev.sayso.json.Json;
import dev.sayso.web.adding.FilesRead;
import dev.sayso.web.adding.Progress;
import dev.sayso.web.adding.Ticket;
import dev.sayso.web.adding.Tickets;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.http.EventStream;
import dev.sayso.web.http.EventStreams;
import dev.sayso.web.http.Problem;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.AddedLine;
import dev.sayso.web.view.AddedView;
import dev.sayso.web.view.FilesReadView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of files that are being read, as a page and as events: {@code /add/{ticket}} of
 * those that were sent to the server, {@code /reading} of all.
 */
public final class AddedPages {
    /** Most lots are read by then, and their page is whole when it is first shown. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(400);

    /** A stream ends after so many steps; the browser opens another. */
    private static final int MOST_STEPS = 2_000;

    private final Archive archive;
    private final Pages pages;
    private final Tickets tickets;
    private final WatchedIntake intake;
    private final EventStreams streams = new EventStreams();

    public AddedPages(Archive archive, Pages pages, Tickets tickets, WatchedIntake intake) {
        this.archive = archive;
        this.pages = pages;
        this.tickets = tickets;
        this.intake = intake;
    }

    /** One lot, as it is now; without a script the page is loaded again until all is told. */
    public void page(Context context) throws IOException {
        Ticket ticket = ticket(context);
        Progress progress = soon(ticket);
        List<AddedLine> lines = new ArrayList<>();
        for (IngestLine line : progress.lines()) {
            lines.add(line(line));
        }
        pages.send(
                context,
                "added.jte",
                new AddedView(
                        Frame.of(AddedView.heading(progress), "add", pages.assets()),
                        ticket.id(),
                        progress,
                        lines));
    }

    private static Progress soon(Ticket ticket) {
        try {
            return ticket.ended(AT_ONCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ticket.progress();
        }
    }

    private Ticket ticket(Context context) {
        return tickets.find(context.pathParam("ticket"))
                .orElseThrow(
                        () -> Problem.said(404, "problem.list-gone", "problem.list-gone.detail"));
    }

    private AddedLine line(IngestLine line) throws IOException {
        Optional<Summary> article =
                line.id().isEmpty()
                        ? Optional.empty()
                        : archive.get(line.id().get()).map(Summary::of);
        return new AddedLine(line, article);
    }

    /**
     * One lot as events: {@code line} with a line of the page, {@code state} with how far it is,
     * {@code end}. {@code after}, or the id of the last event, says how many lines are known.
     */
    public void events(Context context) {
        Ticket ticket = ticket(context);
        int known = known(context);
        streams.answer(context, stream -> tell(stream, ticket, known));
    }

    private static int known(Context context) {
        return Optional.ofNullable(context.header("Last-Event-ID"))
                .or(() -> Optional.ofNullable(context.queryParam("after")))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void tell(EventStream stream, Ticket ticket, int known)
            throws IOException, InterruptedException {
        int told = known;
        Progress progress = ticket.progress();
        for (int step = 0; step < MOST_STEPS && !tickets.isClosed(); step++) {
            for (; told < progress.lines().size(); told++) {
                AddedLine line = line(progress.lines().get(told));
                stream.send("line", String.valueOf(told + 1), pages.part("addedline.jte", line));
            }
            boolean ended = progress.hasEnded();
            stream.send(ended ? "end" : "state", String.valueOf(told), state(progress));
            if (ended) {
                return;
            }
            progress = ticket.after(progress, BEAT);
        }
    }

    private static String state(Progress progress) {
        return state(
                AddedView.heading(progress),
                AddedView.sentence(progress),
                AddedView.language(progress),
                progress.done(),
                progress.files());
    }

    private static String state(
            String heading, String sentence, InterfaceLanguage language, long done, long files) {
        return Json.print(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("heading", heading)
                        .put("sentence", sentence)
                        .put("lang", language.code())
                        .put("dir", language.direction())
                        .put("done", done)
                        .put("files", files));
    }

    private static String stateOfRun(String sentence, long done, long files) {
        return state("", sentence, Speech.language(), done, files);
    }

    /** The run that goes on now, whoever asked for it, as events: {@code state}, {@code end}. */
    public void reading(Context context) {
        streams.answer(context, this::tellOfRun);
    }

    private void tellOfRun(EventStream stream) throws IOException, InterruptedException {
        Optional<FilesRead> told = Optional.empty();
        for (int step = 0; step < MOST_STEPS && !tickets.isClosed(); step++) {
            Optional<FilesRead> now = intake.now();
            if (now.isEmpty()) {
                stream.send("end", "0", stateOfRun(Speech.say("reading.done"), 0, 0));
                return;
            }
            if (!now.equals(told)) {
                FilesReadView view = new FilesReadView(now.get());
                stream.send("state", "0", stateOfRun(view.sentence(), view.done(), view.files()));
                told = now;
            } else if (step % 25 == 0) {
                stream.beat();
            }
            intake.after(now.get(), LOOK);
        }
    }
}
