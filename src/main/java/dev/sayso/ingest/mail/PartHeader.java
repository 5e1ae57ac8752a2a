package dev.sayso.ingest.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** What the header of one part of a message says: whether it is an attached file, and its name. */
final class PartHeader {
    private static final int LONGEST = 8 * 1024;
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:file)?name(?:\\*0?)?\\*?\\s*=\\s*(?:\"([^\"]{1,500})\"|([^\\s;\"]{1,500}))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED = Pattern.compile("[\\w-]{2,20}'[\\w-]{0,10}'(.+)");

    private String name = "";
    private boolean attached;
    private boolean enveloped;
    private String location = "";

    void add(String field, String body) {
        String value = body.length() <= LONGEST ? body : body.substring(0, LONGEST);
        switch (field) {
            case "content-disposition" -> {
                attached |= value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
                noteName(value);
            }
            case "content-type" -> {
                enveloped |= isEnveloped(value.toLowerCase(Locale.ROOT));
                noteName(value);
            }
            case "content-location" -> location = value.strip();
            default -> {}
        }
    }

    private static boolean isEnveloped(String type) {
        return type.contains("multipart/encrypted")
                || type.contains("application/pgp-encrypted")
                || (type.contains("pkcs7-mime") && !type.contains("signed-data"));
    }

    private void noteName(String value) {
        Matcher named = NAME.matcher(value);
        if (name.isEmpty() && named.find()) {
            name = decoded(named.group(1) == null ? named.group(2) : named.group(1));
        }
    }

    private static String decoded(String name) {
        Matcher extended = EXTENDED.matcher(name);
        try {
            return extended.matches()
                    ? URLDecoder.decode(
                            extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
                    : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** The file's name; empty when there is none. */
    String name() {
        return name;
    }

    /** Whether the part says that it is a file beside the message. */
    boolean isAttached() {
        return attached;
    }

    /** Whether the part is encrypted. */
    boolean isEncrypted() {
        return enveloped;
    }

    /** The address it was saved from; empty when there is none. */
    String location() {
        return location;
    }
}
