package dev.sayso.ingest.mail;

import dev.sayso.ingest.draft.Reading;
import java.util.List;

/**
 * One message, read.
 *
 * @param text its own
 * @param words of its text
 * @param attachments in order; pictures, signatures, calendars and cards are none
 */
public record Message(Reading text, int words, List<Attachment> attachments) {
    /** More words than these beside attached files are a piece of their own. */
    private static final int LONGEST_NOTE = 60;

    public Message {
        attachments = List.copyOf(attachments);
    }

    /** Whether there is nothing but attachments. */
    public boolean isBlank() {
        return words == 0 && !attachments.isEmpty();
    }

    /** Whether the text is only a few words that go with the attachments, or none. */
    public boolean isNote() {
        return words <= LONGEST_NOTE && !attachments.isEmpty();
    }
}
