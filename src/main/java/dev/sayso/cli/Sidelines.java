package dev.sayso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What goes on beside the serving of an archive. */
record Sidelines(Optional<FollowedSources> sources, List<FolderWatch> watches)
        implements Closeable {
    Sidelines {
        watches = List.copyOf(watches);
    }

    void start() {
        sources.ifPresent(FollowedSources::start);
        watches.forEach(watch -> watch.start(line -> {}));
    }

    /** One that cannot be closed does not keep the others open. */
    @Override
    public void close() throws IOException {
        try {
            for (FolderWatch watch : watches) {
                watch.close();
            }
        } finally {
            if (sources.isPresent()) {
                sources.get().close();
            }
        }
    }
}
