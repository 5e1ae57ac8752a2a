package dev.sayso.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of organization it is. */
public enum OrganizationType {
    INSTITUTE,
    INTERNATIONAL,
    GOVERNMENT,
    ARMED_GROUP,
    PARTY,
    UNIVERSITY,
    MEDIA,
    COMPANY,
    ASSOCIATION,
    UNKNOWN;

    /** As it stands in records and in the authority file: {@code armed-group}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OrganizationType> labelled(String label) {
        return Arrays.stream(values()).filter(t -> t.label().equalsIgnoreCase(label)).findFirst();
    }
}
