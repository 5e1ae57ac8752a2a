package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The places of all terms that begin so. Lucene's own source fails when there are more than a fixed
 * number of them; here there are as many as the index has.
 */
final class BeginningSource extends IntervalsSource {
    private final BytesRef beginning;

    BeginningSource(BytesRef beginning) {
        this.beginning = beginning;
    }

    private IntervalsSource terms(String field, LeafReaderContext context) throws IOException {
        List<IntervalsSource> sources = new ArrayList<>();
        Terms terms = Terms.getTerms(context.reader(), field);
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(beginning) != SeekStatus.END;
        while (more && StringHelper.startsWith(each.term(), beginning)) {
            sources.add(Intervals.term(BytesRef.deepCopyOf(each.term())));
            more = each.next() != null;
        }
        return sources.isEmpty()
                ? Intervals.noIntervals(toString())
                : Intervals.or(false, sources);
    }

    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext context)
            throws IOException {
        return terms(field, context).intervals(field, context);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(
            String field, LeafReaderContext context, int document) throws IOException {
        return terms(field, context).matches(field, context, document);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        // its terms are not known without an index
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BeginningSource source && beginning.equals(source.beginning);
    }

    @Override
    public int hashCode() {
        return beginning.hashCode();
    }

    @Override
    public String toString() {
        return beginning.utf8ToString() + "*";
    }
}
