package dev.sayso.article;

import java.util.Locale;

/** The particulars whose origin is recorded: which rule read them. */
public enum Field {
    TITLE,
    STANDFIRST,
    AUTHORS,
    OUTLET,
    DATE,
    DATELINE,
    KIND,
    LANGUAGE,
    URL,
    BODY;

    /** As it stands in the record: {@code authors}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
