package dev.sayso.ingest.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** A name for the file of a page: the server's name as its folder, then the page's own. */
final class FileName {
    private static final int LONGEST = 80;
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.([A-Za-z0-9]{1,5})$");

    private FileName() {}

    /**
     * The name.
     *
     * @param mediaType as the server declares it; it decides how the file is read, as the end of a
     *     name does with files from elsewhere
     */
    static String of(PageAddress page, Optional<String> mediaType) {
        String own = page.lastName();
        Optional<String> its = EXTENSION.matcher(own).results().map(m -> m.group(1)).findFirst();
        String stem = its.isPresent() ? own.substring(0, own.lastIndexOf('.')) : own;
        String query = Optional.ofNullable(page.uri().getQuery()).map(q -> "-" + q).orElse("");
        String name = plain(stem + query);
        return plain(page.host().replaceFirst("^www\\.", ""), ".")
                + "/"
                + (name.isEmpty() ? "index" : name)
                + mediaType
                        .flatMap(FileName::extension)
                        .or(() -> its.map(end -> "." + end.toLowerCase(Locale.ROOT)))
                        .orElse("");
    }

    private static String plain(String text) {
        return plain(text, "-");
    }

    private static String plain(String text, String between) {
        String plain = ODD.matcher(text).replaceAll(between);
        int end = Math.min(LONGEST, plain.length());
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end).replaceAll("^[-.]+|[-.]+$", "");
    }

    private static Optional<String> extension(String mediaType) {
        try {
            return Optional.of(MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension())
                    .filter(end -> !end.isEmpty() && !end.equals(".bin"));
        } catch (MimeTypeException e) {
            return Optional.empty();
        }
    }
}
