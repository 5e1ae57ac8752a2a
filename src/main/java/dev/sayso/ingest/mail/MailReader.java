package dev.sayso.ingest.mail;

import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.text.PieceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads one message: the subject is its title unless the text has one over its byline, the sender
 * its author only where the text says so, the header's day its date.
 */
public final class MailReader {
    /** A plain alternative shorter than this share of the page is a stub: "open in a browser". */
    private static final int STUB = 4;

    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(10_000_000)
                    .setMaxHeaderLen(1_000_000)
                    .setMaxHeaderCount(10_000)
                    .setStrictParsing(false)
                    .build();

    private MailReader() {}

    /** Reads the bytes of one message. */
    public static Reading read(byte[] message) {
        MessageBody body = new MessageBody();
        Optional<Trouble> trouble = parse(message, body);
        if (trouble.isEmpty() && body.isCut()) {
            trouble =
                    Optional.of(
                            new Trouble(
                                    Reason.TOO_LARGE,
                                    "Only the beginning of the message was read."));
        }
        boolean nothing = body.plain().isBlank() && body.page().length == 0;
        if (nothing && trouble.isPresent()) {
            return new Reading.Refused(trouble.get());
        }
        return new Reading.Read(draft(body), trouble);
    }

    private static Optional<Trouble> parse(byte[] message, MessageBody body) {
        MimeStreamParser parser = new MimeStreamParser(CONFIG);
        parser.setContentDecoding(true);
        parser.setContentHandler(body);
        try {
            parser.parse(new ByteArrayInputStream(message));
            return Optional.empty();
        } catch (MessageBody.LimitReached limit) {
            return Optional.of(limit.trouble());
        } catch (MimeException e) {
            return Optional.of(
                    new Trouble(
                            Reason.CORRUPT, "The message does not keep to the format of mail."));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private static Draft draft(MessageBody body) {
        Clues clues = body.envelope().clues();
        if (body.page().length > 0) {
            Draft page = HtmlReader.read(body.page(), body.pageCharset(), Optional.empty());
            boolean stub = page.text().length() > body.plain().length() * STUB;
            if (!page.text().isEmpty() && (stub || body.plain().isBlank())) {
                return page.with(completed(page.particulars(), clues));
            }
        }
        MailText text = MailText.of(body.plain(), clues);
        return PieceReader.read(new Manuscript(text.passages(), text.clues()));
    }

    /** A page's own headline is often the newsletter's; the subject is the piece's. */
    private static Particulars completed(Particulars page, Clues clues) {
        Particulars known = page;
        if (clues.subject().isPresent()) {
            known = known.withTitle(clues.subject().get(), clues.rule());
        }
        if (clues.published().isPresent() && !known.provenance().containsKey(Field.DATE)) {
            known = known.withPublished(clues.published().get(), clues.rule());
        }
        return known;
    }
}
