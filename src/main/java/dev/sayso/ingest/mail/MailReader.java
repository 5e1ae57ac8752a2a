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
import dev.sayso.ingest.text.Charsets;
import dev.sayso.ingest.text.PieceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads one message: the subject is its title unless the text has one over its byline, the sender
 * its author only where the text says so, the header's day its date.
 */
public final class MailReader {
    private static final int DEEPEST = 20;

    private static final Trouble ENCRYPTED =
            new Trouble(
                    Reason.ENCRYPTED,
                    "The message can be read by its addressee only; save it decrypted.");

    /** Addresses, which the plain alternative of a page is full of. */
    private static final Pattern LINKS = Pattern.compile("<?https?://\\S++");

    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(10_000_000)
                    .setMaxHeaderLen(1_000_000)
                    .setMaxHeaderCount(10_000)
                    .setStrictParsing(false)
                    .build();

    private MailReader() {}

    /** Reads the text of one message. */
    public static Reading read(byte[] message) {
        return message(message).text();
    }

    /**
     * Reads one message with what is attached to it. A message that is forwarded whole, under a few
     * words of another, is read in its place.
     */
    public static Message message(byte[] message) {
        byte[] inner = message;
        for (int depth = 0; depth < DEEPEST; depth++) {
            MessageBody body = new MessageBody();
            Optional<Trouble> trouble = parse(inner, body).or(() -> unfinished(body));
            int words = words(body);
            if (body.messages().isEmpty() || words > MailText.MOST_COVERING_WORDS) {
                return read(inner, body, trouble, words);
            }
            inner = body.messages().getFirst();
        }
        return new Message(
                new Reading.Refused(
                        new Trouble(
                                Reason.TOO_DEEP,
                                "Messages lie in messages deeper than " + DEEPEST + " levels.")),
                0,
                List.of());
    }

    private static Message read(
            byte[] message, MessageBody body, Optional<Trouble> parsing, int words) {
        List<Attachment> attachments = new ArrayList<>(body.attachments());
        for (byte[] forwarded : body.messages()) {
            attachments.add(new Attachment("forwarded message.eml", forwarded));
        }
        Optional<Trouble> trouble = parsing.or(() -> cutOff(message, body));
        boolean nothing = words == 0;
        if (body.isEncrypted() || PgpArmour.isEncrypted(body.plain())) {
            return new Message(new Reading.Refused(ENCRYPTED), words, List.of());
        }
        return new Message(
                nothing && trouble.isPresent()
                        ? new Reading.Refused(trouble.get())
                        : new Reading.Read(draft(body), trouble),
                words,
                attachments);
    }

    private static Optional<Trouble> unfinished(MessageBody body) {
        return body.isCut()
                ? Optional.of(
                        new Trouble(
                                Reason.TOO_LARGE, "Only the beginning of the message was read."))
                : Optional.empty();
    }

    /** A message of several parts says where the last of them ends. */
    static Optional<Trouble> cutOff(byte[] message, MessageBody body) {
        return body.boundary()
                .filter(boundary -> !latin(message).contains("--" + boundary + "--"))
                .map(
                        boundary ->
                                new Trouble(
                                        Reason.CORRUPT,
                                        "The message is cut off: its last part does not end."));
    }

    private static String latin(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }

    private static int words(MessageBody body) {
        String text =
                body.plain().isBlank() && body.page().length > 0
                        ? Jsoup.parse(latin(body.page())).text()
                        : body.plain();
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static Optional<Trouble> parse(byte[] message, MessageBody body) {
        MimeStreamParser parser = new MimeStreamParser(CONFIG);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
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
        String plain = PgpArmour.without(body.plain());
        if (body.page().length > 0) {
            Draft page = page(body);
            boolean stub =
                    page.text().length() * 10L > LINKS.matcher(plain).replaceAll("").length() * 12L;
            if (!page.text().isEmpty() && (stub || plain.isBlank())) {
                return page.with(completed(page.particulars(), clues));
            }
            if (plain.isBlank()) {
                // a few words are no main text of a page, but the whole text of a message
                plain =
                        Jsoup.parse(Charsets.decodePage(body.page(), body.pageCharset()))
                                .wholeText();
            }
        }
        MailText text = MailText.of(plain, clues);
        return PieceReader.read(new Manuscript(text.passages(), text.clues()));
    }

    private static Draft page(MessageBody body) {
        Draft read = HtmlReader.read(body.page(), body.pageCharset(), Optional.empty());
        Document page = Jsoup.parse(Charsets.decodePage(body.page(), body.pageCharset()));
        return Newsletter.takeOut(page)
                ? HtmlReader.read(
                        page.outerHtml().getBytes(StandardCharsets.UTF_8),
                        Optional.of("utf-8"),
                        Optional.empty())
                : read;
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
