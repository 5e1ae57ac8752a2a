package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.home.Home;
import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which archive a command works on: {@code --home}, else the variable {@code SAYSO_HOME}, else the
 * project's own folders; {@code --corpus} and {@code --index} name either folder by itself.
 */
final class Place {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "An archive of your own, with corpus/ and index/ inside; made on first use. SAYSO_HOME does the same for every command.")
    private @Nullable Path home;

    @Option(names = "--corpus", paramLabel = "DIR", description = "Another folder of originals.")
    private @Nullable Path corpus;

    @Option(names = "--index", paramLabel = "DIR", description = "Another folder for the index.")
    private @Nullable Path index;

    Home home() {
        Home whole = Home.in(folder());
        return new Home(
                corpus == null ? whole.corpus() : corpus, index == null ? whole.index() : index);
    }

    /** The launcher names the project's folder; without it the current one stands for it. */
    private Path folder() {
        if (home != null) {
            return home;
        }
        String said = System.getenv("SAYSO_HOME");
        return Path.of(
                said == null || said.isEmpty() ? System.getProperty("sayso.root", "") : said);
    }

    /** Opens the index beside whoever writes to it. */
    Archive openForReading() throws IOException {
        return LuceneArchive.openReadOnly(home().index());
    }

    /** The names that mean the same organization; lines that cannot be used are named. */
    AuthorityFile authorities(Terminal terminal) throws IOException {
        AuthorityFile authorities = home().authorities();
        authorities.complaints().forEach(complaint -> terminal.warn("authority.tsv, " + complaint));
        return authorities;
    }
}
