package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors.Listed;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Results;
import dev.sayso.archive.Roster;
import dev.sayso.archive.Search;
import dev.sayso.archive.Stock;
import dev.sayso.archive.Upkeep;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.query.Query;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.PastSearches;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.FilesReadView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HelpView;
import dev.sayso.web.view.SearchesView;
import dev.sayso.web.view.StatusView;
import dev.sayso.web.view.StatusView.Reasoned;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is in the archive, and what can be asked of it: {@code /status} and {@code /help}. */
public final class StatusPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;
    private final WatchedIntake intake;
    private final PastSearches past;
    private final DiskLook disk;
    private final String version;

    /**
     * @param look at the disk
     * @param version of Sayso
     */
    public StatusPages(
            Archive archive,
            Pages pages,
            SearchGate gate,
            WatchedIntake intake,
            PastSearches past,
            Upkeep.Look look,
            String version) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.intake = intake;
        this.past = past;
        this.disk = new DiskLook(archive, look, InstantSource.system());
        this.version = version;
    }

    /** What is held, and what was refused; {@code reason} narrows it. */
    public void status(Context context) throws IOException {
        Optional<Reason> reason =
                Optional.ofNullable(context.queryParam("reason")).flatMap(StatusPages::reason);
        int page = QuestionReader.read(Map.of("page", context.queryParams("page"))).page();
        StatusView view = gate.run(() -> view(reason, page));
        pages.send(context, "status.jte", view, view.counts().partial());
    }

    /** What is remembered of earlier searches, with a form that forgets it. */
    public void searches(Context context) {
        // Without it a browser does not say whose the form is.
        context.header("Referrer-Policy", "same-origin");
        pages.send(
                context,
                "searches.jte",
                new SearchesView(
                        Frame.of(Speech.say("searches.title"), "status", pages.assets()),
                        past.all()));
    }

    /** Forgets what was searched for. */
    public void forget(Context context) {
        past.forget();
        context.redirect("/status/searches", HttpStatus.SEE_OTHER);
    }

    private static Optional<Reason> reason(String name) {
        return Arrays.stream(Reason.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private StatusView view(Optional<Reason> reason, int page) throws IOException {
        Stock stock = archive.stock();
        return new StatusView(
                Frame.of(Speech.say("frame.status"), "status", pages.assets()),
                counts(stock),
                disk.now().map(seen -> new StatusView.Disk(seen.upkeep(), when(seen))),
                reasons(stock.refusals()),
                reason,
                stock.refusals().stream()
                        .filter(one -> reason.isEmpty() || one.reason() == reason.get())
                        .toList(),
                stock.partly(),
                page,
                version,
                intake.now().map(FilesReadView::new),
                past.all().size());
    }

    private static Optional<Instant> when(DiskLook.Seen seen) {
        return seen.waited() ? Optional.empty() : Optional.of(seen.when());
    }

    private StatusView.Counts counts(Stock stock) throws IOException {
        Results articles = counted(new Query.Everything());
        Results withStatistics = counted(new Query.Has(Query.Property.STATISTICS));
        Results analysed = counted(new Query.Has(Query.Property.ANALYSIS));
        Listed outlets = archive.contributors().list(Role.OUTLET, List.of(), 0, 0);
        Listed authors = archive.contributors().list(Role.AUTHOR, List.of(), 0, 0);
        Roster institutes = archive.institutes().roster(Order.CITED, List.of(), 0, 0);
        return new StatusView.Counts(
                articles.total(),
                stock.files(),
                withStatistics.total(),
                articles.total() - analysed.total(),
                outlets.total(),
                authors.total(),
                institutes.total(),
                stock.partial()
                        || articles.partial()
                        || withStatistics.partial()
                        || analysed.partial()
                        || outlets.partial()
                        || authors.partial()
                        || institutes.partial());
    }

    private Results counted(Query query) throws IOException {
        return archive.search(Search.counting(query));
    }

    private static List<Reasoned> reasons(List<Refusal> refusals) {
        return refusals.stream()
                .collect(Collectors.groupingBy(Refusal::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Reasoned(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingLong((Reasoned one) -> -one.pieces())
                                .thenComparing(Reasoned::reason))
                .toList();
    }

    public void help(Context context) {
        pages.send(
                context,
                "help.jte",
                new HelpView(Frame.of(Speech.say("frame.help"), "help", pages.assets())));
    }
}
