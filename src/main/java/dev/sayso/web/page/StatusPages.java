package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.query.Query;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HelpView;
import dev.sayso.web.view.StatusView;
import dev.sayso.web.view.StatusView.Refused;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is in the archive, and what can be asked of it: {@code /status} and {@code /help}. */
public final class StatusPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;
    private final String version;

    public StatusPages(Archive archive, Pages pages, SearchGate gate, String version) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.version = version;
    }

    public void status(Context context) throws IOException {
        pages.send(context, "status.jte", gate.run(this::view));
    }

    private StatusView view() throws IOException {
        Inventory inventory = archive.inventory();
        Results all = archive.search(Search.of(new Query.Everything()).sized(0));
        long withStatistics =
                archive.search(Search.counting(new Query.Has(Query.Property.STATISTICS))).total();
        long analysed =
                archive.search(Search.counting(new Query.Has(Query.Property.ANALYSIS))).total();
        return new StatusView(
                Frame.of("Status", "status", pages.assets()),
                all.total(),
                inventory.holdings().stream().map(Holding::path).distinct().count(),
                withStatistics,
                all.total() - analysed,
                values(all, Facet.OUTLET),
                values(all, Facet.AUTHOR),
                values(all, Facet.CITES),
                refused(inventory),
                version);
    }

    private static int values(Results results, Facet facet) {
        return results.values(facet).distinct();
    }

    private static List<Refused> refused(Inventory inventory) {
        Map<Reason, List<Refusal>> byReason =
                inventory.refusals().stream().collect(Collectors.groupingBy(Refusal::reason));
        return byReason.entrySet().stream()
                .map(entry -> new Refused(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Refused r) -> -r.files().size())
                                .thenComparing(Refused::reason))
                .toList();
    }

    public void help(Context context) {
        pages.send(context, "help.jte", new HelpView(Frame.of("Help", "help", pages.assets())));
    }
}
