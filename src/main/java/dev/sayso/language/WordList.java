package dev.sayso.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists of words and the tables that rules use; lines that start with # are comments. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a list that lies beside a class, without comments and empty lines.
     *
     * @throws UncheckedIOException when this build lacks the list
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the word list " + name + " is missing from this build");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, parted by tabs, each padded with empty columns to the given number. */
    public static List<String[]> rows(Class<?> beside, String name, int columns) {
        return lines(beside, name).stream().map(line -> row(line, columns)).toList();
    }

    private static String[] row(String line, int columns) {
        String[] cells = line.split("\t", -1);
        String[] row = new String[columns];
        Arrays.fill(row, "");
        System.arraycopy(cells, 0, row, 0, Math.min(cells.length, columns));
        return row;
    }

    /** The words of a list, separated by white space. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases of a list, separated by lines and by {@code |}. */
    public static Set<String> phrases(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
