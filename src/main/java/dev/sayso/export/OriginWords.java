package dev.sayso.export;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a particular was read and how far it can be trusted, in words for people. */
public final class OriginWords {
    private static final Map<String, String> RULES = rules();

    private OriginWords() {}

    /**
     * What follows "from": {@code the page's structured data}; empty when no rule read the field.
     */
    public static Optional<String> place(Particulars particulars, Field field) {
        return Optional.ofNullable(particulars.provenance().get(field)).map(OriginWords::place);
    }

    /** What follows "from" where that rule read it; the rule that tells a capture tells its day. */
    public static String place(String rule) {
        return rule.startsWith("captured ")
                ? "the web archive, " + rule
                : RULES.getOrDefault(rule, rule.replace('-', ' '));
    }

    /** {@code sure}; empty when it is not known how far the particular can be trusted. */
    public static Optional<String> trust(Particulars particulars, Field field) {
        if (isByPerson(particulars, field)) {
            return Optional.of("certain");
        }
        return Optional.ofNullable(particulars.confidence().get(field)).map(OriginWords::word);
    }

    /** What that means, in a sentence; empty when it is not known. */
    public static Optional<String> explanation(Particulars particulars, Field field) {
        if (isByPerson(particulars, field)) {
            return Optional.of("A person said so.");
        }
        return Optional.ofNullable(particulars.confidence().get(field)).map(OriginWords::sentence);
    }

    private static boolean isByPerson(Particulars particulars, Field field) {
        return Confidence.isByPerson(particulars.provenance().getOrDefault(field, ""));
    }

    private static String word(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "sure";
            case FAIR -> "fairly sure";
            case LOW -> "a guess";
        };
    }

    private static String sentence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "Read this way, it was right nine times in ten or more.";
            case FAIR -> "Read this way, it was mostly right; look before you quote it.";
            case LOW -> "Read this way, it was wrong about as often as right; check it.";
        };
    }

    private static Map<String, String> rules() {
        try (InputStream in = OriginWords.class.getResourceAsStream("rules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing table: rules.tsv");
            }
            Map<String, String> rules = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> rules.put(cells[0], cells[1]));
            return Map.copyOf(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
