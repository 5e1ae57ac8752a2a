package dev.sayso.ingest.mail;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.text.Charsets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;

/** Collects from the parts of a message its envelope, its text, and the files attached to it. */
final class MessageBody extends AbstractContentHandler {
    /** The longest text part that is read, in bytes. */
    static final int LONGEST_PART = 8 << 20;

    private static final Set<String> BESIDE =
            Set.of(
                    "application/pgp-signature",
                    "application/pgp-encrypted",
                    "application/pgp-keys",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/ms-tnef",
                    "text/calendar",
                    "text/vcard",
                    "text/x-vcard",
                    "text/directory",
                    "text/rfc822-headers",
                    "message/delivery-status");

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    /** Stops the parser; what was collected until then counts. */
    static final class LimitReached extends MimeException {
        private static final long serialVersionUID = 1L;
        private final transient Trouble trouble;

        LimitReached(Reason reason, String detail) {
            super(detail);
            this.trouble = new Trouble(reason, detail);
        }

        Trouble trouble() {
            return trouble;
        }
    }

    private final Envelope envelope = new Envelope();
    private String plain = "";
    private byte[] page = new byte[0];
    private Optional<String> pageCharset = Optional.empty();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<byte[]> messages = new ArrayList<>();
    private PartHeader header = new PartHeader();
    private Optional<String> boundary = Optional.empty();
    private Optional<SavedPage> saved = Optional.empty();
    private boolean encrypted;
    private boolean cut;
    private int depth;
    private int parts;
    private int headers;

    Envelope envelope() {
        return envelope;
    }

    /** The longest plain text of the message; empty when there is none. */
    String plain() {
        return plain;
    }

    /** The longest HTML of the message; empty when there is none. */
    byte[] page() {
        return page;
    }

    Optional<String> pageCharset() {
        return pageCharset;
    }

    /** The files attached. */
    List<Attachment> attachments() {
        return attachments;
    }

    /** The messages inside this one, as they were sent. */
    List<byte[]> messages() {
        return messages;
    }

    /** What parts the parts from one another; empty when there is only one. */
    Optional<String> boundary() {
        return boundary;
    }

    /** The first page among the parts, with the address it was saved from. */
    Optional<SavedPage> saved() {
        return saved;
    }

    /** Whether a part can be read by its addressee only. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** Whether a part was longer than is read. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void startHeader() {
        headers++;
        header = new PartHeader();
    }

    @Override
    public void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getBody() == null ? "" : field.getBody();
        if (headers == 1) {
            envelope.add(name, body);
        }
        header.add(name, body);
        encrypted |= header.isEncrypted();
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        boundary = boundary.or(() -> Optional.ofNullable(descriptor.getBoundary()));
        deeper();
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void startMessage() throws MimeException {
        deeper();
    }

    @Override
    public void endMessage() {
        depth--;
    }

    private void deeper() throws LimitReached {
        if (++depth > DEEPEST) {
            throw new LimitReached(
                    Reason.TOO_DEEP,
                    "Messages lie in messages deeper than " + DEEPEST + " levels.");
        }
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws MimeException, IOException {
        if (++parts > MOST_PARTS) {
            throw new LimitReached(
                    Reason.TOO_MANY_PARTS, "The message has more than " + MOST_PARTS + " parts.");
        }
        String type = descriptor.getMimeType() == null ? "text/plain" : descriptor.getMimeType();
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (type.equals("message/rfc822")) {
            messages.add(in.readAllBytes());
        } else if (isFile() || (!html && !type.equals("text/plain"))) {
            attach(type, in);
        } else {
            text(html, descriptor, in);
        }
    }

    /** A text with the name of a file is the message's own only when no other is. */
    private boolean isFile() {
        boolean first = plain.isBlank() && page.length == 0;
        return header.isAttached() || (!header.name().isEmpty() && !first);
    }

    /** Pictures and what mail programs add of their own are no attachments. */
    private void attach(String type, InputStream in) throws IOException {
        boolean beside =
                type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || BESIDE.contains(type);
        if (!beside && (header.isAttached() || !header.name().isEmpty())) {
            String name = header.name().isEmpty() ? "attachment " + parts : header.name();
            attachments.add(new Attachment(name, in.readAllBytes()));
        }
    }

    private void text(boolean html, BodyDescriptor descriptor, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_PART + 1);
        cut |= bytes.length > LONGEST_PART;
        if (html && saved.isEmpty()) {
            saved =
                    Optional.of(
                            new SavedPage(
                                    bytes,
                                    header.location(),
                                    Optional.ofNullable(descriptor.getCharset())));
        }
        if (html && bytes.length > page.length) {
            page = bytes;
            pageCharset = Optional.ofNullable(descriptor.getCharset());
        } else if (!html) {
            String text = Charsets.decode(bytes, charset(descriptor.getCharset()));
            plain = text.length() > plain.length() ? text : plain;
        }
    }

    private static Optional<Charset> charset(String name) {
        if (name == null || name.equalsIgnoreCase("us-ascii")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
