package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Search;
import dev.sayso.archive.Upkeep;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.query.Query;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HelpView;
import dev.sayso.web.view.StatusView;
import dev.sayso.web.view.StatusView.Reasoned;
import io.javalin.http.Context;
import java.io.IOException;
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
    private final Upkeep.Look look;
    private final String version;

    /**
     * @param look at the disk
     * @param version of Sayso
     */
    public StatusPages(
            Archive archive, Pages pages, SearchGate gate, Upkeep.Look look, String version) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.look = look;
        this.version = version;
    }

    /** What is held, and what was refused; {@code reason} narrows it. */
    public void status(Context context) throws IOException {
        Optional<Reason> reason =
                Optional.ofNullable(context.queryParam("reason")).flatMap(StatusPages::reason);
        int page = QuestionReader.read(Map.of("page", context.queryParams("page"))).page();
        pages.send(context, "status.jte", gate.run(() -> view(reason, page)));
    }

    private static Optional<Reason> reason(String name) {
        return Arrays.stream(Reason.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private StatusView view(Optional<Reason> reason, int page) throws IOException {
        Inventory inventory = archive.inventory();
        return new StatusView(
                Frame.of("Status", "status", pages.assets()),
                counts(inventory),
                look.at(inventory),
                reasons(inventory),
                reason,
                inventory.refusals().stream()
                        .filter(one -> reason.isEmpty() || one.reason() == reason.get())
                        .toList(),
                page,
                version);
    }

    private StatusView.Counts counts(Inventory inventory) throws IOException {
        long articles = count(new Query.Everything());
        return new StatusView.Counts(
                articles,
                inventory.holdings().stream().map(Holding::path).distinct().count(),
                count(new Query.Has(Query.Property.STATISTICS)),
                articles - count(new Query.Has(Query.Property.ANALYSIS)),
                archive.contributors().list(Role.OUTLET, List.of(), 0, 0).total(),
                archive.contributors().list(Role.AUTHOR, List.of(), 0, 0).total(),
                archive.institutes().roster(Order.CITED, List.of(), 0, 0).total());
    }

    private long count(Query query) throws IOException {
        return archive.search(Search.counting(query)).total();
    }

    private static List<Reasoned> reasons(Inventory inventory) {
        return inventory.refusals().stream()
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
