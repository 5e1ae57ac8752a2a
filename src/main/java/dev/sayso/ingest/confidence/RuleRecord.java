package dev.sayso.ingest.confidence;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each rule was right where that could be checked, and the confidence that follows from
 * it.
 */
public final class RuleRecord {
    /** Right at least so often, rules are as good as certain, or at least better than a guess. */
    private static final double HIGH = 0.9;

    private static final double FAIR = 0.6;

    private static final Map<String, Confidence> LEVELS = read();

    private RuleRecord() {}

    /**
     * The confidence in what a rule read where it was not looked for another place that says the
     * same. Rules of which nothing is known are fair.
     */
    public static Confidence of(Field field, String rule) {
        return level(field, rule, "any")
                .or(() -> level(field, rule, "alone"))
                .orElse(Confidence.FAIR);
    }

    /**
     * The confidence in what a rule read.
     *
     * @param agreed whether another place says the same
     */
    public static Confidence of(Field field, String rule, boolean agreed) {
        return level(field, rule, agreed ? "agreed" : "alone").orElseGet(() -> of(field, rule));
    }

    private static Optional<Confidence> level(Field field, String rule, String agreement) {
        return Confidence.isByPerson(rule)
                ? Optional.of(Confidence.HIGH)
                : Optional.ofNullable(LEVELS.get(field.label() + '\t' + rule + '\t' + agreement));
    }

    private static Map<String, Confidence> read() {
        try (InputStream in = RuleRecord.class.getResourceAsStream("rules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing table: rules.tsv");
            }
            Map<String, Confidence> levels = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(
                            line -> {
                                int last = line.lastIndexOf('\t');
                                levels.put(
                                        line.substring(0, last), level(line.substring(last + 1)));
                            });
            return Map.copyOf(levels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The level that stands in the table, or follows from what was measured: one case right and one
     * wrong are added to those seen, so that three of three make nobody certain.
     */
    private static Confidence level(String cell) {
        int slash = cell.indexOf('/');
        if (slash < 0) {
            return Confidence.labelled(cell)
                    .orElseThrow(() -> new IllegalStateException("no such level: " + cell));
        }
        int right = Integer.parseInt(cell.substring(0, slash));
        int all = Integer.parseInt(cell.substring(slash + 1));
        double share = (right + 1.0) / (all + 2.0);
        return share >= HIGH ? Confidence.HIGH : share >= FAIR ? Confidence.FAIR : Confidence.LOW;
    }
}
