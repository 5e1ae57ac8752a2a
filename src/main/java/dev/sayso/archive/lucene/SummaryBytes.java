package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What a list shows of an article as it stands in the index, short and quickly read: every page of
 * results reads it for each hit.
 */
final class SummaryBytes {
    private SummaryBytes() {}

    static BytesRef write(Summary summary) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(summary.id().value());
        out.writeString(summary.title());
        write(out, summary.authors());
        write(out, summary.outlet());
        out.writeZLong(summary.published().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        out.writeString(summary.kind().label());
        write(out, summary.url());
        write(out, summary.cites());
        out.writeVInt(summary.statistics());
        out.writeVInt(summary.truncated());
        out.writeVInt(summary.wrong());
        write(out, summary.language());
        out.writeString(summary.extent().label());
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(ByteBuffersDataOutput out, List<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            out.writeString(text);
        }
    }

    private static void write(ByteBuffersDataOutput out, Optional<String> text) throws IOException {
        write(out, text.stream().toList());
    }

    static Summary read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new Summary(
                new ArticleId(in.readString()),
                in.readString(),
                texts(in),
                text(in),
                day(in.readZLong()),
                Kind.labelled(in.readString()).orElse(Kind.UNKNOWN),
                text(in),
                texts(in),
                in.readVInt(),
                in.readVInt(),
                in.readVInt(),
                text(in),
                AnalysisExtent.labelled(in.readString()).orElse(AnalysisExtent.FULL));
    }

    private static Optional<LocalDate> day(long day) {
        return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private static Optional<String> text(ByteArrayDataInput in) throws IOException {
        return texts(in).stream().findFirst();
    }

    private static List<String> texts(ByteArrayDataInput in) throws IOException {
        int size = in.readVInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(in.readString());
        }
        return texts;
    }
}
