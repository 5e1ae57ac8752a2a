package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.article.Amendment;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.extract.Annotator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets articles right that are in the archive already. A note beside the index says up to where the
 * corrections have reached it, so that what a crash left out is made up for by the next command.
 */
final class Amending {
    private static final String NOTE = ".corrections";

    private final Archive archive;
    private final Annotator annotator;
    private final InstantSource clock;
    private final Corrections corrections;
    private final Path note;

    private Amending(
            Archive archive,
            Annotator annotator,
            InstantSource clock,
            Corrections corrections,
            Path note) {
        this.archive = archive;
        this.annotator = annotator;
        this.clock = clock;
        this.corrections = corrections;
        this.note = note;
    }

    static Amending of(Home home, Archive archive, Annotator annotator, InstantSource clock)
            throws IOException {
        return new Amending(
                archive,
                annotator,
                clock,
                Corrections.of(home.corpus()),
                home.index().resolve(NOTE));
    }

    /** Brings into the archive what was decided and never got there. */
    void catchUp() throws IOException {
        if (corrections.state().equals(noted())) {
            return;
        }
        List<AnnotatedArticle> right = new ArrayList<>();
        for (ArticleId id : corrections.articles()) {
            Optional<AnnotatedArticle> held = archive.get(id);
            if (held.isPresent()) {
                Article article = corrections.applied(held.get().article());
                if (!article.equals(held.get().article())) {
                    right.add(annotator.annotate(article));
                }
            }
        }
        if (!right.isEmpty()) {
            archive.apply(new Batch(right, List.of(), List.of(), List.of()));
        }
        noteApplied();
    }

    private String noted() throws IOException {
        return Files.isRegularFile(note)
                ? new String(Files.readAllBytes(note), StandardCharsets.UTF_8).strip()
                : "";
    }

    /** Everything that was decided is in the archive. */
    void noteApplied() throws IOException {
        String state = corrections.state();
        if (!state.equals(noted())) {
            Path half = note.resolveSibling(NOTE + ".part");
            Files.write(half, (state + "\n").getBytes(StandardCharsets.UTF_8));
            Files.move(
                    half,
                    note,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the person says is on disk before the archive has it. */
    Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment)
            throws IOException {
        Optional<AnnotatedArticle> held = archive.get(id);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Article before = held.get().article();
        Amendment real = withoutEffect(before, amendment);
        if (!real.set().isEmpty() || !real.undone().isEmpty()) {
            corrections.keep(before.original(), real, clock.instant());
        }
        Article after = corrections.applied(before);
        if (!after.equals(before)) {
            archive.apply(Batch.of(annotator.annotate(after)));
        }
        noteApplied();
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(amendment.set().keySet());
        fields.addAll(amendment.undone());
        return Optional.of(
                fields.stream()
                        .map(
                                field ->
                                        new Amendment.Outcome(
                                                field,
                                                FieldText.of(before.particulars(), field),
                                                FieldText.of(after.particulars(), field)))
                        .toList());
    }

    /** The amendment without what is so already: a value that stands, a correction never made. */
    private Amendment withoutEffect(Article article, Amendment amendment) {
        Map<Field, Optional<String>> set = new EnumMap<>(Field.class);
        amendment
                .set()
                .forEach(
                        (field, text) -> {
                            if (!FieldText.of(article.particulars(), field).equals(text)) {
                                set.put(field, text);
                            }
                        });
        Set<Field> undone = EnumSet.noneOf(Field.class);
        amendment.undone().stream()
                .filter(corrections.about(article.id())::containsKey)
                .forEach(undone::add);
        return new Amendment(set, undone);
    }
}
