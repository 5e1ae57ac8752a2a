package dev.sayso.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a day. */
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new UsageMistake("“" + typed + "” is no day; type it as 2024-03-05.");
        }
    }
}
