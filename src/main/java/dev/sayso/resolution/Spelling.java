package dev.sayso.resolution;

import dev.sayso.organization.OrganizationName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares names with less regard to spelling than {@link OrganizationName#fold} has: "Tehreek e
 * Taliban" and "Tehrik-i-Taliban", "Institute for X" and "Institute of X". The order of the words
 * always counts.
 */
final class Spelling {
    private static final Spelling TABLE = read();
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> particles = new HashSet<>();

    private Spelling() {}

    private static Spelling read() {
        Spelling spelling = new Spelling();
        try (InputStream in = Spelling.class.getResourceAsStream("spellings.tsv")) {
            if (in == null) {
                throw new IOException("the table of spellings is missing from this build of Sayso");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> spelling.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spelling;
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "word" -> words.put(row[1], row[2]);
            case "link" -> links.add(row[1]);
            case "head" -> heads.add(row[1]);
            case "particle" -> particles.add(row[1]);
            default -> throw new IllegalStateException("no such kind of spelling: " + row[0]);
        }
    }

    /** The words of a name that count, each in the spelling it counts as, in their order. */
    static List<String> words(String name) {
        List<String> words =
                GAPS.splitAsStream(OrganizationName.fold(name))
                        .filter(word -> !word.isEmpty())
                        .map(word -> TABLE.words.getOrDefault(word, word))
                        .toList();
        boolean writtenOver = words.stream().anyMatch(TABLE.heads::contains);
        List<String> counted = new ArrayList<>();
        for (String word : words) {
            boolean left =
                    TABLE.links.contains(word) || (writtenOver && TABLE.particles.contains(word));
            if (!left) {
                counted.add(writtenOver ? singled(word) : word.replace("'", ""));
            }
        }
        return counted;
    }

    /** "haqqaani" is "haqani", "mujahideen" is "mujahidin". */
    private static String singled(String word) {
        String vowels = word.replace("'", "").replace("ee", "i").replace("oo", "u");
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < vowels.length(); i++) {
            if (i == 0 || vowels.charAt(i) != vowels.charAt(i - 1)) {
                single.append(vowels.charAt(i));
            }
        }
        return single.toString();
    }

    /**
     * What two spellings of one name have in common; empty for a name of a single word, which is
     * too little to go by.
     */
    static String key(String name) {
        List<String> words = words(name);
        return words.size() < 2 ? "" : String.join(" ", words);
    }

    /** The first letters of the words of a name, those between them left out: "pccr". */
    static Stream<String> initials(String name) {
        StringBuilder counted = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : GAPS.split(OrganizationName.fold(name), -1)) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                if (!TABLE.links.contains(word)) {
                    counted.append(word.charAt(0));
                }
            }
        }
        return Stream.of(counted.toString(), all.toString()).distinct().filter(s -> s.length() > 2);
    }
}
