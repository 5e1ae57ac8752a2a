package dev.sayso.ingest.html;

import java.util.Locale;
import java.util.Set;

/** What a class, an id, a role or a tag says a part of the page is. */
enum Mark {
    COMMENTS,
    RELATED,
    PROMOTION,
    DIALOG,
    HIDDEN,
    SHARE,
    NAVIGATION,
    FOOTER,
    SIDEBAR,
    TAGS,
    CAPTION,
    PULLQUOTE,
    STANDFIRST,
    LEAD,
    BYLINE,
    DATE,
    BIO,
    DISCLAIMER,
    KICKER,
    BODY;

    /** The section of the word list that holds the mark's words. */
    String section() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the part is not the article's, as far as its mark goes. */
    boolean isAround() {
        return switch (this) {
            case COMMENTS,
                    RELATED,
                    PROMOTION,
                    DIALOG,
                    HIDDEN,
                    SHARE,
                    NAVIGATION,
                    FOOTER,
                    SIDEBAR,
                    TAGS ->
                    true;
            case CAPTION,
                    PULLQUOTE,
                    STANDFIRST,
                    LEAD,
                    BYLINE,
                    DATE,
                    BIO,
                    DISCLAIMER,
                    KICKER,
                    BODY ->
                    false;
        };
    }

    /**
     * Whether a part with these marks is not the article's. A pull quote, a biography or a
     * disclaimer is, though pages put it in an aside or a footer.
     */
    static boolean areAround(Set<Mark> marks) {
        boolean own =
                marks.contains(PULLQUOTE) || marks.contains(BIO) || marks.contains(DISCLAIMER);
        return marks.stream()
                .anyMatch(mark -> mark.isAround() && !(own && (mark == SIDEBAR || mark == FOOTER)));
    }
}
