package dev.sayso.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person wants decided about organizations, in the words that the person used.
 *
 * @param words {@code MERGE}: the one that stays, the one that joins it; {@code SPLIT}: the
 *     organization, then the names that mean another; {@code RENAME}: the organization, the
 *     heading; {@code NOT_SAME}: both; {@code UNDO}: the number of a decision, or nothing for the
 *     last
 */
public record OrganizationRequest(Kind kind, List<String> words) {
    /** What is wanted. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        NOT_SAME,
        UNDO;

        /** As it is typed: {@code not-same}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> labelled(String label) {
            return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
        }
    }

    public OrganizationRequest {
        words = List.copyOf(words);
    }
}
