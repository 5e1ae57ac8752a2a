package dev.sayso.ingest;

import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.mail.Attachment;
import dev.sayso.ingest.mail.MailReader;
import dev.sayso.ingest.mail.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** One message in a file of its own (eml), then the files attached to it. */
final class MessageFormat implements Format {
    private static final String TYPE = "message/rfc822";

    private final Entries entries;

    MessageFormat(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<String> claim(Sample sample) {
        return sample.extension().equals("eml") && sample.isPlain()
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(source.file());
        } catch (IOException e) {
            parts.add(new Reading.Refused(Troubles.unreadable()));
            return;
        }
        Message message = message(bytes);
        if (!message.isNote()) {
            parts.add(message.text());
            addAttachments(message, source, parts);
            return;
        }
        // a note that goes with files keeps its number, and is handed on only if no file is
        parts.passOver();
        int before = parts.told();
        addAttachments(message, source, parts);
        if (parts.told() == before) {
            parts.addInPlace(message.text());
        }
    }

    /** A message from its bytes, whatever they are. */
    static Message message(byte[] bytes) {
        Message[] read = new Message[1];
        Reading text =
                InMemory.guarded(
                        bytes,
                        all -> {
                            read[0] = MailReader.message(all);
                            return read[0].text();
                        });
        return read[0] == null ? new Message(text, 0, List.of()) : read[0];
    }

    /** Reads the attached files one by one. */
    void addAttachments(Message message, Source source, Parts parts) throws IOException {
        if (message.attachments().isEmpty()) {
            return;
        }
        Optional<Trouble> closed = Entries.open(source);
        if (closed.isPresent()) {
            parts.add(new Reading.Refused(closed.get()));
            return;
        }
        for (Attachment attachment : message.attachments()) {
            entries.read(
                    source, attachment.name(), new ByteArrayInputStream(attachment.bytes()), parts);
        }
    }
}
