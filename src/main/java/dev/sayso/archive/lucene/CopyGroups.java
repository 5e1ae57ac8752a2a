package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Shingles;
import dev.sayso.duplicate.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * Works out what a batch does to the groups of copies.
 *
 * <p>Two articles are linked when their sketches say that they may be copies and their texts say
 * that they are; that depends on the two texts alone. A group is whatever is connected by links. A
 * new article joins the groups of those it is linked to into one; a group that loses an article is
 * put together anew from what is left. So the groups are those of the articles held, whatever the
 * order in which they came.
 */
final class CopyGroups {
    /**
     * How many texts one article is compared with, those first that share most. Texts already in
     * one group with it are not compared again, so only one that is much like many others and a
     * copy of none meets this end.
     */
    private static final int MOST_COMPARED = 25;

    private final IndexSearcher searcher;
    private final Set<ArticleId> gone = new HashSet<>();
    private final Set<Long> broken = new HashSet<>();
    private final Map<Integer, CopyNode.One> read = new HashMap<>();
    private final Set<CopyNode.One> loose = new LinkedHashSet<>();
    private final Map<Long, CopyNode.Group> whole = new HashMap<>();
    private final Map<ArticleId, CopyNode.One> added = new LinkedHashMap<>();

    private CopyGroups(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** What the batch changes, seen from the index before it. */
    static GroupChanges changes(IndexSearcher searcher, Batch batch) throws IOException {
        CopyGroups groups = new CopyGroups(searcher);
        groups.takeOut(batch);
        batch.articles().forEach(groups::add);
        groups.linkWhatIsLeft();
        groups.linkToHeld();
        groups.linkAdded();
        return groups.outcome();
    }

    private void takeOut(Batch batch) throws IOException {
        gone.addAll(batch.removed());
        batch.articles().forEach(article -> gone.add(article.id()));
        for (ArticleId id : gone) {
            int document = StoredArticles.find(searcher, id);
            if (document >= 0) {
                broken.add(StoredGroups.groupOf(searcher, document));
            }
        }
        broken.remove(StoredGroups.NONE);
    }

    private void add(AnnotatedArticle article) {
        Shingles shingles = Shingles.of(article.article().text());
        added.put(
                article.id(),
                new CopyNode.One(
                        article.id(), Sketch.of(shingles), StoredGroups.NONE, () -> shingles));
    }

    /** The groups that lose an article are put together anew. */
    private void linkWhatIsLeft() throws IOException {
        for (List<Integer> members : StoredGroups.members(searcher, broken).values()) {
            List<CopyNode.One> left = new ArrayList<>();
            for (int document : members) {
                if (!gone.contains(StoredGroups.id(searcher, document))) {
                    left.add(read(document));
                }
            }
            loose.addAll(left);
            linkAll(left);
        }
    }

    private static void linkAll(List<CopyNode.One> nodes) throws IOException {
        for (int i = 1; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                link(nodes.get(i), nodes.get(j));
            }
        }
    }

    private static void link(CopyNode.One node, CopyNode.One other) throws IOException {
        if (!node.isWith(other) && node.isCopyOf(other)) {
            node.join(other);
        }
    }

    private void linkToHeld() throws IOException {
        CopyCandidates candidates = new CopyCandidates(searcher.getIndexReader());
        for (CopyNode.One node : added.values()) {
            List<CopyNode.One> likely = new ArrayList<>();
            for (int document : candidates.of(node.sketch())) {
                CopyNode.One article = read(document);
                if (!gone.contains(article.id()) && node.sketch().mayBeCopyOf(article.sketch())) {
                    likely.add(article);
                }
            }
            likely.sort(
                    Comparator.comparingDouble(
                                    (CopyNode.One a) -> -node.sketch().estimate(a.sketch()))
                            .thenComparing(a -> a.id().value()));
            linkToHeld(node, likely);
        }
    }

    private void linkToHeld(CopyNode.One node, List<CopyNode.One> likely) throws IOException {
        int compared = 0;
        for (CopyNode.One article : likely) {
            CopyNode other = nodeOf(article);
            if (compared < MOST_COMPARED && !node.isWith(other)) {
                compared++;
                if (node.isCopyOf(article)) {
                    node.join(other);
                }
            }
        }
    }

    /** The group that the article stays in; the article itself where there is none. */
    private CopyNode nodeOf(CopyNode.One article) {
        if (article.group() != StoredGroups.NONE && !broken.contains(article.group())) {
            return whole.computeIfAbsent(article.group(), CopyNode.Group::new);
        }
        loose.add(article);
        return article;
    }

    /** Links among the articles of the batch. */
    private void linkAdded() throws IOException {
        Map<String, List<CopyNode.One>> byKey = new HashMap<>();
        for (CopyNode.One node : added.values()) {
            Set<CopyNode.One> sharing = new LinkedHashSet<>();
            for (String key : node.sketch().keys()) {
                List<CopyNode.One> before = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                sharing.addAll(before);
                before.add(node);
            }
            for (CopyNode.One other : sharing) {
                link(node, other);
            }
        }
    }

    private CopyNode.One read(int document) throws IOException {
        CopyNode.One known = read.get(document);
        if (known == null) {
            known =
                    new CopyNode.One(
                            StoredGroups.id(searcher, document),
                            StoredGroups.sketch(searcher, document),
                            StoredGroups.groupOf(searcher, document),
                            () -> text(document));
            read.put(document, known);
        }
        return known;
    }

    private Shingles text(int document) throws IOException {
        return Shingles.of(StoredArticles.text(searcher, document, Fields.BODY));
    }

    private GroupChanges outcome() throws IOException {
        Map<CopyNode, Long> labels = labels();
        Map<ArticleId, TextPrint> prints = new HashMap<>();
        for (CopyNode.One node : added.values()) {
            prints.put(
                    node.id(),
                    new TextPrint(
                            node.sketch(),
                            node.shingles().digest(),
                            labels.getOrDefault(node.root(), StoredGroups.NONE)));
        }
        Map<ArticleId, Long> changed = new HashMap<>();
        for (CopyNode.One node : loose) {
            long label = labels.getOrDefault(node.root(), StoredGroups.NONE);
            if (label != node.group()) {
                changed.put(node.id(), label);
            }
        }
        Map<Long, Long> renamed = new HashMap<>();
        for (CopyNode.Group group : whole.values()) {
            long label = labels.getOrDefault(group.root(), group.label());
            if (label != group.label()) {
                renamed.put(group.label(), label);
            }
        }
        for (var group : StoredGroups.members(searcher, renamed.keySet()).entrySet()) {
            long label = renamed.getOrDefault(group.getKey(), group.getKey());
            for (int document : group.getValue()) {
                changed.put(StoredGroups.id(searcher, document), label);
            }
        }
        return new GroupChanges(prints, changed);
    }

    /** For each root the label of what is joined under it. */
    private Map<CopyNode, Long> labels() {
        Map<CopyNode, Long> labels = new HashMap<>();
        Stream.of(added.values(), loose, whole.values())
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(CopyNode::root))
                .forEach(
                        (root, joined) -> {
                            boolean alone = joined.size() == 1 && root instanceof CopyNode.One;
                            long least =
                                    joined.stream()
                                            .mapToLong(CopyNode::label)
                                            .min()
                                            .orElse(StoredGroups.NONE);
                            labels.put(root, alone ? StoredGroups.NONE : least);
                        });
        return labels;
    }
}
