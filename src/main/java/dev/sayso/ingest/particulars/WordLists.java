package dev.sayso.ingest.particulars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of words in sections, such as
 *
 * <pre>
 * # a comment
 * [prefixes]
 * written by
 * by
 * </pre>
 *
 * One entry a line, in the order of the file; blank lines and lines that begin with {@code #} say
 * nothing.
 */
public final class WordLists {
    private final String name;
    private final Map<String, List<String>> sections;

    private WordLists(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /**
     * The word lists in a file that lies beside a class.
     *
     * @throws IllegalStateException when this build of Sayso lacks the file
     */
    public static WordLists beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing word list: " + name);
            }
            return read(
                    name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordLists read(String name, BufferedReader lines) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(entry.substring(1, entry.length() - 1), section);
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                section.add(entry);
            }
        }
        return new WordLists(name, sections);
    }

    /**
     * The entries of a section, in the order of the file.
     *
     * @throws IllegalStateException when the file has no such section
     */
    public List<String> list(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException(name + " has no section " + section);
        }
        return List.copyOf(entries);
    }

    /** The entries of a section, without their order. */
    public Set<String> set(String section) {
        return Set.copyOf(list(section));
    }
}
