package dev.sayso.duplicate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The MinHash of a text: for each of 128 fixed hash functions the least value over all its
 * shingles.
 *
 * <p>Two texts have the same value in a place with the probability that a shingle of either is one
 * of both (Broder, 1997). So texts that are alike are found by looking up equal values, without
 * reading any text: the first 32 values are the {@link #keys()}, and two texts are compared only
 * when they share two of those. Of copies that have a fifth of all shingles in common, as when one
 * is trimmed to a fifth of the other, 99.3 % share two keys; of those with two fifths, all but one
 * in a million.
 */
public final class Sketch {
    private static final int VALUES = 128;
    private static final int KEYS = 32;
    private static final int FEWEST_KEYS = 2;

    /**
     * No copy has fewer of the shorter text's shingles in common: where misprints are scattered so
     * thickly that {@link Likeness#LEAST_SHARE} of the words are left, 43 % of the shingles are.
     */
    private static final double LEAST_CONTAINED = 0.42;

    /** How far below what is expected the number of equal values may be, in standard deviations. */
    private static final double DEVIATIONS = 3;

    private static final int[] SEEDS = new int[VALUES];
    private static final int[] FACTORS = new int[VALUES];

    static {
        for (int i = 0; i < VALUES; i++) {
            long random = Words.mixed(i);
            SEEDS[i] = (int) random;
            FACTORS[i] = (int) (random >>> 32) | 1;
        }
    }

    private final int shingles;
    private final int[] values;

    private Sketch(int shingles, int[] values) {
        this.shingles = shingles;
        this.values = values;
    }

    public static Sketch of(Shingles text) {
        int[] distinct = text.distinct();
        int[] least = new int[VALUES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : distinct) {
            for (int i = 0; i < VALUES; i++) {
                int hash = (shingle ^ SEEDS[i]) * FACTORS[i];
                least[i] = Math.min(least[i], hash ^ (hash >>> 15));
            }
        }
        return new Sketch(distinct.length, least);
    }

    /** Reads what {@link #bytes()} gave. */
    public static Sketch read(byte[] bytes, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, Integer.BYTES * (VALUES + 1));
        int shingles = buffer.getInt();
        int[] values = new int[VALUES];
        buffer.asIntBuffer().get(values);
        return new Sketch(shingles, values);
    }

    /** All of it, 516 bytes. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (VALUES + 1));
        buffer.putInt(shingles);
        buffer.asIntBuffer().put(values);
        return buffer.array();
    }

    /** What to look up: ten hexadecimal digits each. None for a text too short for a shingle. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < KEYS && shingles > 0; i++) {
            keys.add(HexFormat.of().toHexDigits((byte) i) + HexFormat.of().toHexDigits(values[i]));
        }
        return keys;
    }

    /**
     * Whether the texts must be compared. Symmetric; what it turns away is, but for bad luck, no
     * copy.
     */
    public boolean mayBeCopyOf(Sketch other) {
        return shingles > 0
                && other.shingles > 0
                && equal(other, KEYS) >= FEWEST_KEYS
                && equal(other, VALUES) >= leastEqual(other);
    }

    /**
     * How much of the shorter text's shingles, 0 to 1, the longer one seems to have: an estimate,
     * good to about a tenth, by which the likeliest copies are compared first.
     */
    public double estimate(Sketch other) {
        double ratio = ratio(other);
        double common = (double) equal(other, VALUES) / VALUES;
        return ratio == 0 ? 0 : Math.min(1, common * (1 + ratio) / (ratio * (1 + common)));
    }

    private int equal(Sketch other, int among) {
        int equal = 0;
        for (int i = 0; i < among; i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return equal;
    }

    private double leastEqual(Sketch other) {
        double ratio = ratio(other);
        double common = LEAST_CONTAINED * ratio;
        double chance = common / (1 + ratio - common);
        return VALUES * chance - DEVIATIONS * Math.sqrt(VALUES * chance * (1 - chance));
    }

    /** The shorter one's number of shingles as a share of the longer one's. */
    private double ratio(Sketch other) {
        int longer = Math.max(shingles, other.shingles);
        return longer == 0 ? 0 : (double) Math.min(shingles, other.shingles) / longer;
    }
}
