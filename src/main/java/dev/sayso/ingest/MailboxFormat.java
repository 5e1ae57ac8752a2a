package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.mail.MailReader;
import dev.sayso.ingest.mail.Mailbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Mailboxes (mbox), message by message. */
final class MailboxFormat implements Format {
    private static final String TYPE = "application/mbox";

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
    public void read(Source source, Parts parts) {
        int before = parts.count();
        try (InputStream in = Files.newInputStream(source.file())) {
            Mailbox mailbox = new Mailbox(in, Sizes.PIECE);
            for (Optional<Mailbox.Item> item = mailbox.next();
                    item.isPresent();
                    item = mailbox.next()) {
                parts.add(
                        switch (item.get()) {
                            case Mailbox.Item.Message(byte[] bytes) ->
                                    InMemory.guarded(bytes, MailReader::read);
                            case Mailbox.Item.TooLong() ->
                                    new Reading.Refused(
                                            Troubles.tooLarge((long) Sizes.PIECE + (1 << 20)));
                        });
            }
        } catch (IOException e) {
            parts.add(new Reading.Refused(Troubles.unreadable()));
        }
        parts.refuseIfNoneSince(
                before, new Trouble(Reason.NO_TEXT, "The mailbox holds no message."));
    }
}
