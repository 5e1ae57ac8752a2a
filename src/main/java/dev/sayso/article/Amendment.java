package dev.sayso.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person wants to be otherwise in an article's particulars.
 *
 * @param set values as {@link FieldText#tidied} gives them; empty for "the outlet does not say"
 * @param undone fields whose correction is taken back, so that they are as read again
 */
public record Amendment(Map<Field, Optional<String>> set, Set<Field> undone) {
    public Amendment {
        set = Map.copyOf(set);
        undone = Set.copyOf(undone);
    }

    /** What became of one field; {@code before} and {@code after} are equal when nothing did. */
    public record Outcome(Field field, Optional<String> before, Optional<String> after) {
        public boolean changed() {
            return !before.equals(after);
        }
    }

    /** The values in the order of the record. */
    public Map<Field, Optional<String>> inOrder() {
        return set.isEmpty() ? Map.of() : new EnumMap<>(set);
    }
}
