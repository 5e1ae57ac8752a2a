package dev.sayso.archive;

import java.util.List;

/**
 * What stands behind a name in an address.
 *
 * @param <T> what can be named
 */
public sealed interface Naming<T> {
    /** This one, whose own address it is. */
    record Itself<T>(T known) implements Naming<T> {}

    /** This one, which stands under another address. */
    record AlsoNamed<T>(T known) implements Naming<T> {}

    /** One of several. */
    record Several<T>(List<T> meanings) implements Naming<T> {
        public Several {
            meanings = List.copyOf(meanings);
        }
    }

    /** Nobody goes by it. */
    record Nobody<T>() implements Naming<T> {}

    /** A name that is nobody's own address. */
    static <T> Naming<T> byOtherName(List<T> meanings) {
        return switch (meanings.size()) {
            case 0 -> new Nobody<>();
            case 1 -> new AlsoNamed<>(meanings.getFirst());
            default -> new Several<>(meanings);
        };
    }
}
