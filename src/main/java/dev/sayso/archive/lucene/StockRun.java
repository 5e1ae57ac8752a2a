package dev.sayso.archive.lucene;

import dev.sayso.archive.PartlyRead;
import dev.sayso.archive.Stock;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.article.Shortfall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** How much is held, on one reader: read from columns, as far as the time reaches. */
final class StockRun {
    /** A row of the ledger takes about as much room as some refusals. */
    private static final int REFUSALS_A_ROW = 4;

    private final TimedSearcher timed;
    private final Set<Print> files = new HashSet<>();
    private final List<PartlyRead> partly = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long articles;

    /** 128 bits of a path: two that are not the same do not have the same. */
    private record Print(long first, long second) {
        static Print of(BytesRef path) {
            long[] print = StringHelper.murmurhash3_x64_128(path);
            return new Print(print[0], print[1]);
        }
    }

    StockRun(TimedSearcher timed) {
        this.timed = timed;
    }

    Stock stock() throws IOException {
        timed.each(QueryCompiler.ARTICLES, this::articles);
        timed.each(
                StoredArticles.REFUSED,
                leaf -> document -> refusals.add(StoredArticles.refusal(leaf, document)));
        refusals.sort(Comparator.comparing(Refusal::path).thenComparingInt(Refusal::part));
        partly.sort(Comparator.comparing(PartlyRead::path).thenComparingInt(PartlyRead::part));
        return new Stock(articles, files.size(), refusals, partly, timed.wasCutShort());
    }

    /** What it takes to keep: see {@link KeptAnswers#of}. */
    static int rows(Stock stock) {
        return stock.partial()
                ? KeptAnswers.PARTIAL
                : (stock.refusals().size() + stock.partly().size()) / REFUSALS_A_ROW;
    }

    private StoredArticles.OnDocument articles(LeafReaderContext leaf) throws IOException {
        BinaryDocValues paths = DocValues.getBinary(leaf.reader(), Fields.PATH);
        BinaryDocValues reasons = DocValues.getBinary(leaf.reader(), Fields.PARTLY);
        NumericDocValues parts = DocValues.getNumeric(leaf.reader(), Fields.PART);
        return document -> {
            articles++;
            if (!paths.advanceExact(document)) {
                return;
            }
            files.add(Print.of(paths.binaryValue()));
            if (reasons.advanceExact(document) && parts.advanceExact(document)) {
                partly.add(
                        new PartlyRead(
                                StoredArticles.id(leaf, document),
                                paths.binaryValue().utf8ToString(),
                                (int) parts.longValue(),
                                shortfall(reasons.binaryValue().utf8ToString())));
            }
        };
    }

    private static Shortfall shortfall(String kept) {
        int line = kept.indexOf('\n');
        return new Shortfall(Reason.valueOf(kept.substring(0, line)), kept.substring(line + 1));
    }
}
