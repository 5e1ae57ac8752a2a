package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import dev.sayso.duplicate.Sketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of copies by the simplest means: every article is compared with every other. */
final class CopyMap {
    private record Text(ArticleId id, Shingles shingles, Sketch sketch) {
        boolean isCopyOf(Text other) {
            return sketch.mayBeCopyOf(other.sketch)
                    && Likeness.between(shingles, other.shingles).isCopy();
        }
    }

    private final Map<ArticleId, Set<ArticleId>> groups = new HashMap<>();

    private CopyMap() {}

    static CopyMap of(Collection<AnnotatedArticle> articles) {
        List<Text> texts = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            Shingles shingles = Shingles.of(article.article().text());
            texts.add(new Text(article.id(), shingles, Sketch.of(shingles)));
        }
        CopyMap map = new CopyMap();
        while (!texts.isEmpty()) {
            map.takeGroup(texts);
        }
        return map;
    }

    private void takeGroup(List<Text> left) {
        Set<ArticleId> group = new LinkedHashSet<>();
        Deque<Text> reached = new ArrayDeque<>(List.of(left.removeFirst()));
        while (!reached.isEmpty()) {
            Text text = reached.removeFirst();
            group.add(text.id());
            groups.put(text.id(), group);
            List<Text> linked = left.stream().filter(text::isCopyOf).toList();
            left.removeAll(linked);
            reached.addAll(linked);
        }
    }

    /** The other articles of the group. */
    Set<ArticleId> others(ArticleId id) {
        Set<ArticleId> others = new LinkedHashSet<>(groups.getOrDefault(id, Set.of()));
        others.remove(id);
        return others;
    }
}
