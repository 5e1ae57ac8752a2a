package dev.sayso.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a closed list as they are typed: {@code relative_change}, in any case, with a
 * hyphen for the underscore.
 */
final class Labels<E extends Enum<E>> {
    private final E[] values;
    private final Function<E, String> label;

    Labels(E[] values, Function<E, String> label) {
        this.values = values.clone();
        this.label = label;
    }

    Optional<E> named(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values)
                .filter(value -> label.apply(value).replace('-', '_').equals(wanted))
                .findFirst();
    }

    /** {@code up, down or none}. */
    String choice() {
        String all = Stream.of(values).map(label).collect(Collectors.joining(", "));
        int comma = all.lastIndexOf(", ");
        return all.substring(0, comma) + " or" + all.substring(comma + 1);
    }
}
