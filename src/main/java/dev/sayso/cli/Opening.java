package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.home.Home;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** How a command that looks into an archive begins: which archive, and how it speaks. */
final class Opening {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    /** What is done with an open archive; gives the exit status. */
    interface Work {
        int with(Archive archive, Output out, Terminal terminal) throws IOException;
    }

    Terminal terminal() {
        return common.terminal();
    }

    Home home() {
        return place.home();
    }

    /** Opens the index beside whoever writes to it. */
    int read(Work work) throws IOException {
        try (Archive archive = place.openForReading();
                Output out = new Output()) {
            return work.with(archive, out, terminal());
        }
    }

    /** The way to change the archive. */
    WayIn wayIn() throws IOException {
        return WayIn.open(home(), place.authorities(terminal()));
    }
}
