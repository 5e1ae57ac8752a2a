package dev.sayso.attribution;

import java.util.Locale;

/** Who is credited: an institute by name, a person, or somebody without a name ("officials"). */
public enum SourceType {
    INSTITUTE,
    PERSON,
    UNNAMED;

    /** As it stands in the record: {@code institute}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
