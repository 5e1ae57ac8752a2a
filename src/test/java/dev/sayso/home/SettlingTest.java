package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Intake.Hints;
import dev.sayso.archive.KnownOrganization;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What names mean, settled behind the answers. */
final class SettlingTest extends HomeOnDisk {
    private static final String FULL =
            "On harvests\n\nAccording to the Basalt Board for Harvests (BBH), harvests in the valley fell by 12 percent.\n\nNothing else is said in this invented piece.\n";
    private static final String SHORT =
            "On seeds\n\nAccording to BBH, seeds in the valley cost 14 percent more.\n\nNothing else is said in this invented piece either.\n";

    /** Work that waits until the test lets it go on. */
    private static final class Waiting implements Settling.Later {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public void run(Runnable one, Duration pause) {
            work.add(one);
        }

        void goOn() {
            work.removeFirst().run();
        }
    }

    private final Waiting waiting = new Waiting();

    private void add(String name, String text) throws IOException {
        intake.ingest(List.of(outside(name, text)), Hints.none(), line -> {});
    }

    private String organizations() throws IOException {
        return archive.organizations().stream()
                .map(SettlingTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(KnownOrganization one) {
        return one.organization().heading() + " " + one.mentioning();
    }

    private boolean isUnsettled() {
        return Files.exists(home.index().resolve(".unsettled"));
    }

    @Test
    void whatComesIsFoundAtOnceAndItsNamesAreSettledLater() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);
        add("full.txt", FULL);

        assertEquals(2, ids().size());
        assertEquals("", organizations());
        assertTrue(isUnsettled());

        waiting.goOn();
        assertEquals("Basalt Board for Harvests 2", organizations());
        assertFalse(isUnsettled());
    }

    @Test
    void manyChangesAreSettledTogether() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);
        add("full.txt", FULL);

        assertEquals(1, waiting.work.size());
    }

    @Test
    void aSmallArchiveIsSettledBeforeTheAnswer() throws IOException {
        intake.settleBehind(waiting, 2);
        add("short.txt", SHORT);

        assertEquals("BBH 1", organizations());
        assertFalse(isUnsettled());
        add("full.txt", FULL);
        assertEquals(1, waiting.work.size());
    }

    @Test
    void whatAProcessLeavesTheNextOneSettles() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);
        add("full.txt", FULL);
        intake.close();
        waiting.goOn();
        assertEquals("", organizations());
        assertTrue(isUnsettled());

        intake = restarted();
        intake.settleBehind(waiting, 0);
        waiting.goOn();
        assertEquals("Basalt Board for Harvests 2", organizations());
        assertFalse(isUnsettled());
    }

    @Test
    void aProcessThatAnswersAfterwardsSettlesWhatAnotherLeft() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);

        intake = restarted();
        add("full.txt", FULL);
        assertEquals("Basalt Board for Harvests 2", organizations());
        assertFalse(isUnsettled());
    }

    @Test
    void whatIsTakenOutMeanwhileStaysOut() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);
        add("full.txt", FULL);
        waiting.goOn();
        intake.delete(
                archive.inventory().holdings().stream()
                        .filter(held -> held.path().equals("full.txt"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                false);

        assertEquals(1, ids().size());
        waiting.goOn();
        assertEquals(1, ids().size());
        assertEquals("BBH 1", organizations());
    }

    @Test
    void aDecisionInBetweenIsNotOverwritten() throws IOException {
        intake.settleBehind(waiting, 0);
        add("short.txt", SHORT);
        intake.settleOrganizations();

        assertEquals("BBH 1", organizations());
        assertTrue(isUnsettled());
        waiting.goOn();
        assertEquals("BBH 1", organizations());
        assertFalse(isUnsettled());
    }
}
