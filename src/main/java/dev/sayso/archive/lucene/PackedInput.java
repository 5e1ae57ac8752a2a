package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link PackedOutput} wrote, in the same order. */
final class PackedInput {
    private final ByteArrayDataInput in;
    private final String body;
    private final List<String> earlier = new ArrayList<>();

    PackedInput(BytesRef bytes, String body) {
        this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        this.body = body;
    }

    boolean isAtEnd() {
        return in.eof();
    }

    int number() throws IOException {
        return in.readVInt();
    }

    OptionalInt optionalNumber() throws IOException {
        return flag() ? OptionalInt.of(in.readZInt()) : OptionalInt.empty();
    }

    boolean flag() {
        return in.readByte() != 0;
    }

    Span span() throws IOException {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    Instant instant() throws IOException {
        long second = in.readZLong();
        return Instant.ofEpochSecond(second, in.readVInt());
    }

    long day() throws IOException {
        return in.readZLong();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    String text() throws IOException {
        return optionalText().orElse("");
    }

    Optional<String> optionalText() throws IOException {
        int code = in.readVInt();
        if (code == PackedOutput.NONE) {
            return Optional.empty();
        }
        if (code >= PackedOutput.EARLIER) {
            return Optional.of(earlier.get(code - PackedOutput.EARLIER));
        }
        String text = code == PackedOutput.SPELLED ? in.readString() : span().of(body);
        earlier.add(text);
        return Optional.of(text);
    }

    List<String> texts() throws IOException {
        int size = number();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    BigDecimal decimal() throws IOException {
        int scale = in.readVInt();
        return scale == PackedOutput.LONG_DECIMAL
                ? new BigDecimal(in.readString())
                : BigDecimal.valueOf(in.readZLong(), scale - 1);
    }

    Optional<BigDecimal> optionalDecimal() throws IOException {
        return flag() ? Optional.of(decimal()) : Optional.empty();
    }
}
