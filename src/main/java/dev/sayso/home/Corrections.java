package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Holding;
import dev.sayso.article.Amendment;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.article.History;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.confidence.ConfidenceRule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people set right, kept in the corpus as {@code .sayso/corrections.jsonl}: a line each time,
 * the later one before the earlier. Belongs to an article, that is to its file's bytes and its part
 * number, wherever the file lies; and to the next version of the file at the same path.
 */
public final class Corrections {
    /** The rule that the record names for a field that a person set right. */
    public static final String RULE = "corrected";

    /**
     * What a field shall be.
     *
     * @param text empty when the outlet does not say
     */
    public record Value(Optional<String> text, Instant when) {}

    /** Where an article stood when it was corrected. */
    private record Place(ArticleId id, String sha256) {}

    private final DecisionFile decisions;
    private final Map<ArticleId, Map<Field, Value>> byArticle = new LinkedHashMap<>();
    private final Map<String, Place> byPlace = new HashMap<>();

    private Corrections(DecisionFile decisions) {
        this.decisions = decisions;
    }

    /** Those of a corpus. */
    public static Corrections of(Path corpus) throws IOException {
        Corrections corrections =
                new Corrections(
                        new DecisionFile(
                                corpus.resolve(CorpusFiles.DECISIONS)
                                        .resolve("corrections.jsonl")));
        for (JsonNode line : corrections.decisions.lines()) {
            corrections.read(line);
        }
        return corrections;
    }

    private void read(JsonNode line) {
        String id = line.path("id").asText();
        if (!ArticleId.isWellFormed(id)) {
            return;
        }
        Instant when = instant(line.path("when").asText());
        Map<Field, Value> values = fieldsOf(new ArticleId(id));
        line.path("undo").forEach(name -> FieldText.named(name.asText()).ifPresent(values::remove));
        line.path("set")
                .properties()
                .forEach(
                        entry ->
                                FieldText.named(entry.getKey())
                                        .ifPresent(
                                                field ->
                                                        value(field, entry.getValue(), when)
                                                                .ifPresent(
                                                                        value ->
                                                                                values.put(
                                                                                        field,
                                                                                        value))));
        String place = place(line.path("path").asText(), line.path("part").asInt(1));
        if (line.path("gone").asBoolean()) {
            byPlace.remove(place);
        } else {
            byPlace.put(place, new Place(new ArticleId(id), line.path("sha256").asText()));
        }
    }

    /** Nothing for what was spoilt by hand: it corrects nothing. */
    private static Optional<Value> value(Field field, JsonNode node, Instant when) {
        if (node.isNull()) {
            return Optional.of(new Value(Optional.empty(), when));
        }
        return node.isTextual() && FieldText.mistake(field, node.asText()).isEmpty()
                ? Optional.of(new Value(FieldText.tidied(field, node.asText()), when))
                : Optional.empty();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static String place(String path, int part) {
        return part + " " + path;
    }

    private Map<Field, Value> fieldsOf(ArticleId id) {
        return byArticle.computeIfAbsent(id, k -> new EnumMap<>(Field.class));
    }

    /** Every article that was ever corrected, also where all of it was taken back. */
    public Set<ArticleId> articles() {
        return Set.copyOf(byArticle.keySet());
    }

    /** The fields of an article that are set right now. */
    public Map<Field, Value> about(ArticleId id) {
        return Collections.unmodifiableMap(byArticle.getOrDefault(id, Map.of()));
    }

    /** A digest of all that was decided: equal when nothing was since. */
    String state() throws IOException {
        return decisions.digest();
    }

    /** Keeps what a person decided, on disk before this returns. */
    void keep(Original original, Amendment amendment, Instant when) throws IOException {
        ObjectNode line = line(holding(original), when);
        if (!amendment.set().isEmpty()) {
            ObjectNode set = line.putObject("set");
            amendment
                    .inOrder()
                    .forEach((field, text) -> set.put(FieldText.name(field), text.orElse(null)));
        }
        if (!amendment.undone().isEmpty()) {
            ArrayNode undo = line.putArray("undo");
            amendment.undone().stream().sorted().map(FieldText::name).forEach(undo::add);
        }
        decide(line);
    }

    /**
     * Carries over what was set right in an earlier version: in the one it is known to replace, or
     * else in the one that stood at its place, unless that one still lies somewhere in the corpus.
     */
    void carry(Original original, Optional<ArticleId> replaced, CorpusBytes there, Instant now)
            throws IOException {
        if (byArticle.containsKey(original.id())) {
            return;
        }
        Optional<ArticleId> from = replaced.isPresent() ? replaced : stoodAt(original, there);
        Map<Field, Value> values = from.map(this::about).orElse(Map.of());
        if (!values.isEmpty()) {
            ObjectNode line = line(holding(original), now).put("from", from.orElseThrow().value());
            ObjectNode set = line.putObject("set");
            values.forEach(
                    (field, value) -> set.put(FieldText.name(field), value.text().orElse(null)));
            decide(line);
        }
    }

    private Optional<ArticleId> stoodAt(Original original, CorpusBytes there) throws IOException {
        Place stood = byPlace.get(place(original.path(), original.part()));
        return stood == null || there.pathWith(stood.sha256()).isPresent()
                ? Optional.empty()
                : Optional.of(stood.id());
    }

    /**
     * Keeps that the article is gone from its place: what comes there next is another. Its own
     * corrections stay, should it come back.
     */
    void leave(Holding holding, Instant now) throws IOException {
        Place stood = byPlace.get(place(holding.path(), holding.part()));
        if (stood != null && stood.id().equals(holding.id())) {
            decide(line(holding, now).put("gone", true));
        }
    }

    /** On disk first. */
    private void decide(ObjectNode line) throws IOException {
        decisions.add(line);
        read(line);
    }

    private static Holding holding(Original original) {
        return new Holding(original.id(), original.path(), original.part(), original.sha256());
    }

    private static ObjectNode line(Holding holding, Instant when) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("when", when.toString())
                .put("id", holding.id().value())
                .put("path", holding.path())
                .put("part", holding.part())
                .put("sha256", holding.sha256());
    }

    /** The article with what is set right now, and with nothing that was once. */
    Article applied(Article article) {
        Particulars particulars = article.particulars();
        for (Map.Entry<Field, Correction> old : article.history().inOrder().entrySet()) {
            particulars =
                    FieldText.put(
                            particulars, old.getKey(), old.getValue().was(), old.getValue().rule());
        }
        particulars = ConfidenceRule.settle(particulars);
        Map<Field, Correction> corrected = new EnumMap<>(Field.class);
        for (Map.Entry<Field, Value> right : about(article.id()).entrySet()) {
            Field field = right.getKey();
            corrected.put(
                    field,
                    new Correction(
                            FieldText.of(particulars, field),
                            Optional.ofNullable(particulars.provenance().get(field)),
                            right.getValue().when()));
            particulars =
                    FieldText.put(particulars, field, right.getValue().text(), Optional.of(RULE));
        }
        return article.with(particulars).with(new History(article.history().replaces(), corrected));
    }
}
