package dev.sayso.ingest.particulars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The well-known newspapers, magazines and opinion sites of the world, by their addresses: pages
 * call the same outlet by its initials, its name and its firm's, and an archive wants one name.
 */
public final class KnownOutlets {
    private static final Map<String, String> NAMES = names();

    private KnownOutlets() {}

    /**
     * The name of the outlet that publishes under a host: {@code www.theguardian.com} gives {@code
     * The Guardian}; empty when it is none of the well-known ones.
     */
    public static Optional<String> at(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (rest.indexOf('.') > 0) {
            String name = NAMES.get(rest);
            if (name != null) {
                return Optional.of(name);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    private static Map<String, String> names() {
        try (InputStream in = KnownOutlets.class.getResourceAsStream("known-outlets.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing table: known-outlets.tsv");
            }
            Map<String, String> names = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> names.put(cells[0], cells[1].strip()));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
