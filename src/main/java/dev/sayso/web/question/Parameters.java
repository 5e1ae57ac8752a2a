package dev.sayso.web.question;

import dev.sayso.archive.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the parts of a question are called in an address. */
public final class Parameters {
    private Parameters() {}

    /** The parameter that narrows by a facet: {@code org}; left out with {@code not.org}. */
    public static String of(Facet facet) {
        return switch (facet) {
            case ORGANIZATION -> "org";
            case LANGUAGE -> "lang";
            case STATISTICS -> "has";
            case DUPLICATES -> "is";
            case OUTLET, AUTHOR, CITES, YEAR, MONTH, KIND -> facet.name().toLowerCase(Locale.ROOT);
        };
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Adds a pair to an address that may have some already. */
    public static void append(StringBuilder address, String name, String value) {
        address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value));
    }
}
