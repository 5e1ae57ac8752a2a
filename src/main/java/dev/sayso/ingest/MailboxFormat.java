package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.mail.Mailbox;
import dev.sayso.ingest.mail.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.Optional;

/**
 * Mailboxes (mbox), message by message: part n is message n. The files attached to messages follow
 * after the last of them.
 */
final class MailboxFormat implements Format {
    private static final String TYPE = "application/mbox";
    private static final Trouble CUT =
            new Trouble(Reason.CORRUPT, "The mailbox ends in the middle of this message.");

    private final MessageFormat messages;

    MailboxFormat(MessageFormat messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> claim(Sample sample) {
        return Mailbox.beginsLike(sample.head())
                        || (sample.extension().equals("mbox") && sample.isPlain())
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        int before = parts.told();
        BitSet withAttachments = new BitSet();
        try (InputStream in = Files.newInputStream(source.file())) {
            readTexts(new Mailbox(in, Sizes.PIECE), withAttachments, parts);
        } catch (IOException e) {
            parts.add(new Reading.Refused(Troubles.unreadable()));
        }
        if (!withAttachments.isEmpty()) {
            try (InputStream in = Files.newInputStream(source.file())) {
                readAttachments(new Mailbox(in, Sizes.PIECE), withAttachments, source, parts);
            }
        }
        parts.refuseIfNoneSince(
                before, new Trouble(Reason.NO_TEXT, "The mailbox holds no message."));
    }

    private static void readTexts(Mailbox mailbox, BitSet withAttachments, Parts parts)
            throws IOException {
        Optional<Mailbox.Item> item = mailbox.next();
        for (int number = 0; item.isPresent(); number++) {
            switch (item.get()) {
                case Mailbox.Item.Message(byte[] bytes) -> {
                    Message message = MessageFormat.message(bytes);
                    withAttachments.set(number, !message.attachments().isEmpty());
                    add(message, bytes[bytes.length - 1] != '\n', parts);
                }
                case Mailbox.Item.TooLong() ->
                        parts.add(
                                new Reading.Refused(
                                        Troubles.tooLarge((long) Sizes.PIECE + (1 << 20))));
            }
            item = mailbox.next();
        }
    }

    private static void add(Message message, boolean cut, Parts parts) {
        if (message.isBlank()) {
            parts.passOver();
        } else {
            parts.add(cut ? cut(message.text()) : message.text());
        }
    }

    /** Only the last message of a mailbox can end without the end of a line. */
    private static Reading cut(Reading text) {
        return switch (text) {
            case Reading.Read(Draft draft, Optional<Trouble> partly) ->
                    new Reading.Read(draft, partly.or(() -> Optional.of(CUT)));
            case Reading.Refused refused -> new Reading.Refused(CUT);
        };
    }

    private void readAttachments(
            Mailbox mailbox, BitSet withAttachments, Source source, Parts parts)
            throws IOException {
        Optional<Mailbox.Item> item = mailbox.next();
        for (int number = 0; item.isPresent(); number++) {
            if (withAttachments.get(number)
                    && item.get() instanceof Mailbox.Item.Message(byte[] bytes)) {
                messages.addAttachments(MessageFormat.message(bytes), source, parts);
            }
            item = mailbox.next();
        }
    }
}
