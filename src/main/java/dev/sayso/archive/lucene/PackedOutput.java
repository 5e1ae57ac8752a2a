package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes values one after the other, without names: {@link PackedInput} reads them in the same
 * order. Words that stand in the article's body are written as a place in it, and words that came
 * before as a reference to them, so that most texts take one byte to four.
 */
final class PackedOutput {
    /** What a text begins with; from {@link #EARLIER} on it is the number of an earlier text. */
    static final int NONE = 0;

    static final int SPELLED = 1;
    static final int IN_BODY = 2;
    static final int EARLIER = 3;

    /** A decimal number of more digits than a long holds; the others begin with 1 + their scale. */
    static final int LONG_DECIMAL = 0;

    private static final int LARGEST_SCALE = 1_000;

    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    private final String body;
    private final Map<String, Integer> earlier = new HashMap<>();

    PackedOutput(String body) {
        this.body = body;
    }

    BytesRef bytes() {
        return new BytesRef(out.toArrayCopy());
    }

    /** A number that is not below nothing. */
    void number(int number) throws IOException {
        out.writeVInt(number);
    }

    void number(OptionalInt number) throws IOException {
        flag(number.isPresent());
        if (number.isPresent()) {
            out.writeZInt(number.getAsInt());
        }
    }

    void flag(boolean flag) throws IOException {
        out.writeByte((byte) (flag ? 1 : 0));
    }

    void span(Span span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    void instant(Instant instant) throws IOException {
        out.writeZLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
    }

    void day(long epochDay) throws IOException {
        out.writeZLong(epochDay);
    }

    /** By its name, so that another order of the constants spoils nothing. */
    void constant(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    void text(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(text.get());
        } else {
            out.writeVInt(NONE);
        }
    }

    void texts(Collection<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    void text(String text) throws IOException {
        if (!reference(text)) {
            spelled(text);
        }
    }

    /** A text that probably stands in the body: there, or close around there. */
    void text(String text, Span there) throws IOException {
        if (reference(text)) {
            return;
        }
        int at = find(text, there);
        if (at < 0) {
            spelled(text);
        } else {
            out.writeVInt(IN_BODY);
            out.writeVInt(at);
            out.writeVInt(text.length());
        }
    }

    private boolean reference(String text) throws IOException {
        Integer known = earlier.putIfAbsent(text, earlier.size());
        if (known != null) {
            out.writeVInt(EARLIER + known);
        }
        return known != null;
    }

    private void spelled(String text) throws IOException {
        out.writeVInt(SPELLED);
        out.writeString(text);
    }

    /** Never looks further than the text is long. */
    private int find(String text, Span there) {
        if (body.startsWith(text, there.start())) {
            return there.start();
        }
        int from = Math.max(0, there.start() - text.length());
        int to = Math.min(body.length(), there.end() + text.length());
        int at = from < to ? body.substring(from, to).indexOf(text) : -1;
        return at < 0 ? -1 : from + at;
    }

    /** Without zeros at its end: 12.50 is 12.5, and 3.2E+12 is 3200000000000. */
    void decimal(BigDecimal number) throws IOException {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (plain.unscaledValue().bitLength() < Long.SIZE && plain.scale() < LARGEST_SCALE) {
            out.writeVInt(1 + plain.scale());
            out.writeZLong(plain.unscaledValue().longValueExact());
        } else {
            out.writeVInt(LONG_DECIMAL);
            out.writeString(plain.toString());
        }
    }

    void decimal(Optional<BigDecimal> number) throws IOException {
        flag(number.isPresent());
        if (number.isPresent()) {
            decimal(number.get());
        }
    }
}
