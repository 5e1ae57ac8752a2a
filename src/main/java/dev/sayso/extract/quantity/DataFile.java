package dev.sayso.extract.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of tab-separated rows beside these classes; lines that begin with # explain it. */
public final class DataFile {
    private DataFile() {}

    /**
     * The rows of a table, each padded with empty columns to the given number.
     *
     * @param beside the class whose package holds the file
     * @throws UncheckedIOException when the program was built without the file
     */
    public static List<String[]> rows(Class<?> beside, String name, int columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing table: " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> java.util.Arrays.copyOf(line.split("\t", -1), columns))
                    .map(DataFile::withoutGaps)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] withoutGaps(String[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] == null ? "" : row[i];
        }
        return row;
    }
}
