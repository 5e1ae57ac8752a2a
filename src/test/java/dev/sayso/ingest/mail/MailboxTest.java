package dev.sayso.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final String SEPARATOR = "From anna@invented.example Tue Mar 12 10:00:00 2024\n";

    private static List<Mailbox.Item> items(String text, int longest) throws IOException {
        Mailbox mailbox =
                new Mailbox(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<Mailbox.Item> items = new ArrayList<>();
        for (Optional<Mailbox.Item> item = mailbox.next();
                item.isPresent();
                item = mailbox.next()) {
            items.add(item.get());
        }
        return items;
    }

    private static String text(Mailbox.Item item) {
        byte[] bytes = assertInstanceOf(Mailbox.Item.Message.class, item).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void messagesArePartedAtTheirSeparators() throws IOException {
        List<Mailbox.Item> items =
                items(SEPARATOR + "Subject: a\n\none\n\n" + SEPARATOR + "Subject: b\n\ntwo\n", 500);

        assertEquals(2, items.size());
        assertEquals("Subject: b\n\ntwo\n", text(items.getLast()));
    }

    @Test
    void sentenceThatBeginsWithFromPartsNothing() throws IOException {
        String body = "Subject: a\n\n\nFrom here the river looks calm.\n";

        assertEquals(1, items(SEPARATOR + body, 500).size());
    }

    @Test
    void markBeforeAWrittenFromIsTakenOff() throws IOException {
        assertEquals(
                "Subject: a\n\nFrom the bridge\n",
                text(items(SEPARATOR + "Subject: a\n\n>From the bridge\n", 500).getFirst()));
    }

    @Test
    void messageOverTheLimitIsPassedOverAndTheNextIsRead() throws IOException {
        List<Mailbox.Item> items =
                items(SEPARATOR + "a".repeat(100) + "\n\n" + SEPARATOR + "Subject: b\n", 50);

        assertInstanceOf(Mailbox.Item.TooLong.class, items.getFirst());
        assertEquals("Subject: b\n", text(items.getLast()));
    }

    @Test
    void mailboxWithoutMessagesIsEmpty() throws IOException {
        assertEquals(List.of(), items("", 500));
    }
}
