package dev.sayso.home;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Holding;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a file as they were before it changed. Each is replaced by one piece of the new
 * version: the one with the same text, or else with the same headline; the only piece of a file by
 * the piece in its place. In a mailbox that grew, pieces find themselves again whatever their
 * number is now.
 */
final class Predecessors {
    /** Two texts that agree in both are the same but for a rare accident. */
    private record Likeness(int length, int hash) {
        static Likeness of(Article article) {
            return new Likeness(article.text().length(), article.text().hashCode());
        }
    }

    private record Piece(Holding holding, Likeness text, String title) {}

    private final Map<ArticleId, Piece> left = new LinkedHashMap<>();
    private final Map<Integer, Piece> byPart = new HashMap<>();
    private final Map<Likeness, Deque<Piece>> byText = new HashMap<>();
    private final Map<String, Deque<Piece>> byTitle = new HashMap<>();
    private final boolean alone;

    private Predecessors(boolean alone) {
        this.alone = alone;
    }

    static Predecessors none() {
        return new Predecessors(false);
    }

    /** The pieces that the archive holds. */
    static Predecessors of(Archive archive, List<Holding> old) throws IOException {
        Predecessors predecessors = new Predecessors(old.size() == 1);
        for (Holding holding : old) {
            Optional<AnnotatedArticle> held = archive.get(holding.id());
            if (held.isPresent()) {
                predecessors.add(holding, held.get().article());
            }
        }
        return predecessors;
    }

    private void add(Holding holding, Article article) {
        Piece piece = new Piece(holding, Likeness.of(article), article.displayTitle());
        left.put(holding.id(), piece);
        byPart.put(holding.part(), piece);
        byText.computeIfAbsent(piece.text(), k -> new ArrayDeque<>()).add(piece);
        byTitle.computeIfAbsent(piece.title(), k -> new ArrayDeque<>()).add(piece);
    }

    /** The piece that this one replaces; each is found once. */
    Optional<ArticleId> replacedBy(Article article) {
        Optional<Piece> placed =
                Optional.ofNullable(byPart.get(article.original().part())).filter(this::isLeft);
        Likeness text = Likeness.of(article);
        String title = article.displayTitle();
        Optional<Piece> found =
                placed.filter(piece -> piece.text().equals(text))
                        .or(() -> first(byText.get(text)))
                        .or(() -> placed.filter(piece -> piece.title().equals(title)))
                        .or(() -> first(byTitle.get(title)))
                        .or(() -> placed.filter(piece -> alone));
        found.ifPresent(piece -> left.remove(piece.holding().id()));
        return found.map(piece -> piece.holding().id());
    }

    private boolean isLeft(Piece piece) {
        return left.containsKey(piece.holding().id());
    }

    private Optional<Piece> first(@Nullable Deque<Piece> pieces) {
        if (pieces == null) {
            return Optional.empty();
        }
        while (!pieces.isEmpty() && !isLeft(pieces.getFirst())) {
            pieces.removeFirst();
        }
        return Optional.ofNullable(pieces.peekFirst());
    }

    /** Those that no piece has replaced so far. */
    List<Holding> left() {
        return left.values().stream().map(Piece::holding).toList();
    }
}
