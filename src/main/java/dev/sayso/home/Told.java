package dev.sayso.home;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Change;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is to be told of pieces as soon as they are on disk, in the order in which they came. */
final class Told {
    private static final String ANALYSIS_FAILED =
            "The analysis failed, so that its names and figures are missing; it is found by its"
                    + " words. Take away the recognizer that was added, if there is one, then run"
                    + " sayso rebuild.";

    private final Consumer<IngestLine> lines;
    private final List<Supplier<IngestLine>> waiting = new ArrayList<>();
    private final Map<ArticleId, AnalysisExtent> extents = new HashMap<>();

    Told(Consumer<IngestLine> lines) {
        this.lines = lines;
    }

    int size() {
        return waiting.size();
    }

    void add(IngestLine line) {
        waiting.add(() -> line);
    }

    /** A piece that is not annotated yet. */
    void add(Article article, Optional<Refusal> partly, Optional<Change> change) {
        waiting.add(() -> line(article, partly, change));
    }

    /** It is annotated now. */
    void annotated(AnnotatedArticle article) {
        extents.put(article.id(), article.annotations().extent());
    }

    private IngestLine line(Article article, Optional<Refusal> partly, Optional<Change> change) {
        AnalysisExtent extent = extents.getOrDefault(article.id(), AnalysisExtent.FULL);
        Optional<Reason> reason = partly.map(Refusal::reason);
        Optional<String> detail = partly.map(Refusal::detail);
        if (extent == AnalysisExtent.FAILED) {
            reason = reason.or(() -> Optional.of(Reason.PARSER_CRASHED));
            detail = Optional.of(detail.map(d -> d + " ").orElse("") + ANALYSIS_FAILED);
        }
        return new IngestLine(
                Optional.of(article.id()),
                article.original().path(),
                article.original().part(),
                reason.isPresent() ? Outcome.PARTLY : Outcome.INDEXED,
                reason,
                detail,
                change,
                extent);
    }

    /** Tells everything that waits. */
    void tell() {
        waiting.forEach(line -> lines.accept(line.get()));
        waiting.clear();
        extents.clear();
    }
}
