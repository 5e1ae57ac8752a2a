package dev.sayso.cli;

import dev.sayso.archive.ClaimSearch.Show;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which claims are wanted, in lower case. */
final class ShowConverter implements ITypeConverter<Show>, Iterable<String> {
    @Override
    public Show convert(String value) {
        return Arrays.stream(Show.values())
                .filter(show -> show.label().equals(value))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'" + value + "' is none of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Show.values()).map(Show::label).iterator();
    }
}
