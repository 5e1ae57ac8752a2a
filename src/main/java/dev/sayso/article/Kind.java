package dev.sayso.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of opinion piece it is. An editorial is the outlet's own opinion; an op-ed is somebody
 * else's.
 */
public enum Kind {
    OP_ED("op-ed"),
    EDITORIAL("editorial"),
    COLUMN("column"),
    LETTER("letter"),
    UNKNOWN("unknown");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As it stands in records, queries and pages: {@code op-ed}. */
    public String label() {
        return label;
    }

    /** The kind with that label, whatever its case. */
    public static Optional<Kind> labelled(String label) {
        return Arrays.stream(values()).filter(k -> k.label.equalsIgnoreCase(label)).findFirst();
    }
}
