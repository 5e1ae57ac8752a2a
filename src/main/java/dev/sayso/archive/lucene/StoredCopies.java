package dev.sayso.archive.lucene;

import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Summary;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/** The copies of the articles that a list shows, read from the columns of the index alone. */
final class StoredCopies {
    private record Member(int document, Summary summary, long digest) {}

    private final IndexSearcher searcher;
    private final Map<Long, List<Member>> groups = new HashMap<>();

    private StoredCopies(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Reads the groups of these articles. */
    static StoredCopies of(IndexSearcher searcher, List<Integer> documents) throws IOException {
        StoredCopies copies = new StoredCopies(searcher);
        Set<Long> labels = new HashSet<>();
        for (int document : documents) {
            labels.add(StoredGroups.groupOf(searcher, document));
        }
        labels.remove(StoredGroups.NONE);
        for (var group : StoredGroups.members(searcher, labels).entrySet()) {
            copies.groups.put(group.getKey(), members(searcher, group.getValue()));
        }
        return copies;
    }

    private static List<Member> members(IndexSearcher searcher, List<Integer> documents)
            throws IOException {
        List<Member> members = new ArrayList<>();
        for (int document : documents) {
            members.add(
                    new Member(
                            document,
                            StoredArticles.summary(searcher, document),
                            StoredArticles.number(searcher, document, Fields.DIGEST)));
        }
        members.sort(Comparator.comparing(Member::summary, Summary.EARLIEST_FIRST));
        return members;
    }

    /** The others of the article's group, the earliest first. */
    List<Copy> of(int document) throws IOException {
        long label = StoredGroups.groupOf(searcher, document);
        List<Member> group = groups.getOrDefault(label, List.of());
        if (group.isEmpty()) {
            return List.of();
        }
        long digest = StoredArticles.number(searcher, document, Fields.DIGEST);
        return group.stream()
                .filter(member -> member.document() != document)
                .map(member -> new Copy(member.summary(), member.digest() == digest))
                .toList();
    }

    /**
     * The others of the article's group, each compared with it; reads the texts, as many as there
     * is time for.
     */
    static Findings<Comparison> compared(TimedSearcher timed, int document) throws IOException {
        IndexSearcher searcher = timed.plain();
        Summary summary = StoredArticles.summary(searcher, document);
        Shingles text = text(searcher, document);
        List<Comparison> compared = new ArrayList<>();
        for (List<Member> group : of(searcher, List.of(document)).groups.values()) {
            for (Member member : group) {
                if (member.document() != document && !timed.mustStop()) {
                    Shingles other = text(searcher, member.document());
                    compared.add(
                            new Comparison(
                                    summary, member.summary(), Likeness.between(text, other)));
                }
            }
        }
        return new Findings<>(compared, timed.wasCutShort());
    }

    private static Shingles text(IndexSearcher searcher, int document) throws IOException {
        return Shingles.of(StoredArticles.text(searcher, document, Fields.BODY));
    }
}
