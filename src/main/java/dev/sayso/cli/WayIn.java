package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Intake;
import dev.sayso.home.Home;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.organization.AuthorityFile;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;

/**
 * How a command changes an archive: by itself, or through the process that serves it on this
 * machine.
 *
 * @param intake takes the work
 * @param whenDone is closed after it
 */
record WayIn(Intake intake, Closeable whenDone) implements Closeable {
    private static final int PATIENCE_MILLISECONDS = 2_000;

    static WayIn open(Home home, AuthorityFile authorities) throws IOException {
        Optional<ServeNote> served = serving(home);
        if (served.isPresent()) {
            return through(served.get());
        }
        try {
            OwnArchive own = OwnArchive.open(home, authorities);
            return new WayIn(own.intake(), own);
        } catch (ArchiveException e) {
            // Somebody may have started to serve it in this very moment.
            if (e.why() == ArchiveException.Cause.LOCKED && serving(home).isPresent()) {
                return through(serving(home).orElseThrow());
            }
            throw e;
        }
    }

    private static WayIn through(ServeNote note) {
        return new WayIn(new RemoteIntake(note), () -> {});
    }

    /** The process that serves the archive, if one is there and answers. */
    static Optional<ServeNote> serving(Home home) {
        return ServeNote.in(home.index()).filter(WayIn::listens);
    }

    /** A note can outlive its process, and another process can have got its number since. */
    private static boolean listens(ServeNote note) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getByName(note.host()), note.port()),
                    PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        whenDone.close();
    }
}
