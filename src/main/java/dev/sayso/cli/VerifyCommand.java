package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.export.PlainText;
import dev.sayso.home.Home;
import dev.sayso.home.Verification;
import dev.sayso.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the index against the corpus. */
@Command(
        name = "verify",
        description =
                "Read every byte of the index and compare it with the corpus. Changes nothing, and can run while others write.",
        footer = {"", "Example:", "  sayso verify --home ~/op-eds"})
final class VerifyCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Option(
            names = "--json",
            description = "One line of JSON for each article in the index, then one for the whole.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Output out = new Output()) {
            Home home = place.home();
            Verification verification;
            try {
                sound(home);
                verification = Verification.of(home, inventory(home), List.of());
            } catch (ArchiveException e) {
                if (json) {
                    List<String> problems = List.of(String.valueOf(e.getMessage()));
                    print(new Verification(List.of(), 0, problems), out);
                }
                throw e;
            }
            print(verification, out);
            if (verification.pending() > 0) {
                common.terminal().say("`sayso sync` takes in what is new or changed.");
            }
            return verification.clean() ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
    }

    /** Names the damaged files before anything is read from them. */
    private static void sound(Home home) throws IOException {
        List<String> damages = LuceneArchive.check(home.index());
        if (!damages.isEmpty()) {
            throw new ArchiveException(
                    ArchiveException.Cause.DAMAGED,
                    "The index in "
                            + home.index()
                            + " is damaged: "
                            + String.join("; ", damages)
                            + ". Run `sayso rebuild` to make it again from the corpus.");
        }
    }

    private Inventory inventory(Home home) throws IOException {
        if (LuceneArchive.isEmpty(home.index())) {
            return new Inventory(List.of(), List.of());
        }
        try (Archive archive = place.openForReading()) {
            return archive.inventory();
        }
    }

    private void print(Verification verification, Output out) throws IOException {
        if (json) {
            for (Holding holding : verification.holdings()) {
                out.line(
                        Json.print(
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("id", holding.id().value())
                                        .put("path", holding.path())));
            }
            ObjectNode whole =
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("clean", verification.clean())
                            .put("pending", verification.pending());
            ArrayNode problems = whole.putArray("problems");
            verification.problems().forEach(problems::add);
            out.line(Json.print(whole));
        } else {
            read(verification, out);
        }
        out.flush();
    }

    private static void read(Verification verification, Output out) throws IOException {
        for (String problem : verification.problems()) {
            out.line(PlainText.oneLine(problem));
        }
        if (verification.clean()) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "All is well: %,d articles in the index, every one with its original.",
                            verification.holdings().size()));
        }
        if (verification.pending() > 0) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "%,d files of the corpus are not in the index yet.",
                            verification.pending()));
        }
    }
}
