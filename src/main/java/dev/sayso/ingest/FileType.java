package dev.sayso.ingest;

import dev.sayso.ingest.mail.Mailbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, told by its first bytes and its name.
 *
 * @param mediaType without parameters: {@code text/html}
 */
record FileType(Reader reader, String mediaType) {
    /** How many of a file's first bytes are looked at. */
    static final int HEAD = 64 * 1024;

    /** Whether it may be of any size, because its pieces are read one by one. */
    boolean isStreamed() {
        return reader == Reader.MAILBOX || reader == Reader.WEB_ARCHIVE;
    }

    /** Who reads it. */
    enum Reader {
        TEXT,
        MARKDOWN,
        PAGE,
        MESSAGE,
        MAILBOX,
        WEB_ARCHIVE,
        /** Tika, in the child process. */
        DOCUMENT,
        NOBODY
    }

    /**
     * Tells the type of a file.
     *
     * @param head its first {@link #HEAD} bytes
     * @param name its name, without folders
     */
    static FileType of(byte[] head, String name) {
        String extension = extension(name);
        if (isPlain(head)) {
            switch (extension) {
                case "txt", "text" -> {
                    return new FileType(Reader.TEXT, "text/plain");
                }
                case "md", "markdown" -> {
                    return new FileType(Reader.MARKDOWN, "text/markdown");
                }
                case "eml" -> {
                    return new FileType(Reader.MESSAGE, "message/rfc822");
                }
                default -> {}
            }
        }
        if (Mailbox.beginsLike(head) || (extension.equals("mbox") && isPlain(head))) {
            return new FileType(Reader.MAILBOX, "application/mbox");
        }
        if (isWebArchive(head, name.toLowerCase(Locale.ROOT))) {
            return new FileType(Reader.WEB_ARCHIVE, "application/warc");
        }
        return detected(head, name);
    }

    private static boolean isWebArchive(byte[] head, String name) {
        boolean packed = name.endsWith(".warc.gz") || name.endsWith(".arc.gz");
        return startsWith(head, "WARC/")
                || startsWith(head, "filedesc://")
                || (packed && head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b);
    }

    private static boolean startsWith(byte[] head, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        return head.length >= wanted.length
                && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static FileType detected(byte[] head, String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        MediaType found;
        try {
            found =
                    MimeTypes.getDefaultMimeTypes()
                            .detect(new ByteArrayInputStream(head), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
        String type = found.getBaseType().toString();
        return new FileType(reader(type), type);
    }

    private static Reader reader(String type) {
        return switch (type) {
            case "text/plain" -> Reader.TEXT;
            case "text/x-web-markdown", "text/markdown" -> Reader.MARKDOWN;
            case "text/html", "application/xhtml+xml" -> Reader.PAGE;
            case "message/rfc822" -> Reader.MESSAGE;
            case "application/mbox" -> Reader.MAILBOX;
            default -> isProgram(type) ? Reader.NOBODY : Reader.DOCUMENT;
        };
    }

    /** Kinds of file that hold no piece, whoever could take their words out. */
    private static boolean isProgram(String type) {
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("font/")
                || type.startsWith("text/x-")
                || type.equals("application/octet-stream")
                || type.equals("application/javascript")
                || type.equals("text/css");
    }

    /** Without the bytes that no text in a common charset has. */
    private static boolean isPlain(byte[] head) {
        boolean wide =
                head.length > 1
                        && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1));
        for (byte b : head) {
            if (b == 0 && !wide) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
