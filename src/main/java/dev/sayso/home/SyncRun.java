package dev.sayso.home;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.Inventory;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the index match the corpus: takes in what is new there and lets go what is gone. */
final class SyncRun {
    /** So many may go without a question, even if they are most of what is held. */
    private static final int FEW = 20;

    private final CorpusFiles files;
    private final CorpusBytes there;
    private final IngestRun run;
    private final Pending pending;

    SyncRun(CorpusFiles files, CorpusBytes there, IngestRun run, Pending pending) {
        this.files = files;
        this.there = there;
        this.run = run;
        this.pending = pending;
    }

    /** The pieces whose bytes are gone, and with them every file under their name. */
    static List<Holding> gone(Inventory held, CorpusBytes there) throws IOException {
        List<Holding> gone = new ArrayList<>();
        for (Holding holding : held.holdings()) {
            if (there.pathWith(holding.sha256()).isEmpty() && !there.mayHold(holding.path())) {
                gone.add(holding);
            }
        }
        return gone;
    }

    /**
     * Stops before an archive is emptied because a disk was not connected or a folder was mistaken.
     *
     * @throws ArchiveException with the cause {@code CORPUS_GONE}
     */
    static void refuseIfMost(List<Holding> gone, Inventory held, CorpusBytes there, Path corpus)
            throws IOException {
        boolean most = gone.size() > FEW && gone.size() * 2L > held.holdings().size();
        boolean all = !gone.isEmpty() && there.paths().isEmpty();
        if (most || all) {
            throw new ArchiveException(
                    ArchiveException.Cause.CORPUS_GONE,
                    String.format(
                            Locale.ROOT,
                            "%,d of the %,d articles in the index are gone from %s, so nothing was changed; if its disk is not connected or the folder is another one now, mend that first, and if they are meant to go, run `sayso sync --force`.",
                            gone.size(),
                            held.holdings().size(),
                            corpus));
        }
    }

    void run(Inventory held, List<Holding> gone) throws IOException {
        for (Path folder : there.closed()) {
            pending.refuse(
                    new Refusal(
                            files.pathOf(folder),
                            1,
                            "",
                            Reason.NOT_REGULAR_FILE,
                            "It could not be looked into, so what it holds was left as it is; check its permissions."));
        }
        for (Map.Entry<String, String> entry : there.all().entrySet()) {
            if (entry.getValue().isEmpty()) {
                Path file = files.file(entry.getKey());
                run.file(file, CorpusFiles.parent(file), Hints.none());
            } else {
                run.known(entry.getKey(), entry.getValue());
            }
        }
        for (Holding holding : gone) {
            pending.gone(holding);
        }
        for (Refusal refusal : held.refusals()) {
            if (!there.mayHold(refusal.path())) {
                pending.forgetRefusals(refusal.path());
            }
        }
    }
}
