package dev.sayso.web.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What another part of Sayso tells in English, as a page says it: in the language of the page where
 * that has a text for it, else as it was told. The query language, the places where a particular
 * was read and the doubts of names are told so; the command line and programs are told the same.
 *
 * @param language of the words
 */
public record Told(String words, InterfaceLanguage language) {
    private static final Pattern TYPED = Pattern.compile("`([^`]*)`");
    private static final Map<String, String> URDU = load("ur.tsv");

    /** In the language that is spoken, where it has these words. */
    public static Told of(String english) {
        Optional<String> known =
                Speech.language() == InterfaceLanguage.URDU
                        ? Optional.ofNullable(URDU.get(english))
                        : Optional.empty();
        return known.map(words -> new Told(words, Speech.language()))
                .orElseGet(() -> new Told(english, InterfaceLanguage.ENGLISH));
    }

    /** The English of everything that can be said in Urdu. */
    static Set<String> all() {
        return URDU.keySet();
    }

    /** The attribute {@code lang}. */
    public String code() {
        return language.code();
    }

    /** The attribute {@code dir}. */
    public String direction() {
        return language.direction();
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Told.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks the file " + name);
            }
            Map<String, String> words = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> words.put(cells[0], isolated(cells[1])));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is typed runs from the left, between isolates of the Bidirectional Algorithm (UAX 9).
     */
    private static String isolated(String text) {
        return TYPED.matcher(text).replaceAll("\u2066$1\u2069");
    }
}
