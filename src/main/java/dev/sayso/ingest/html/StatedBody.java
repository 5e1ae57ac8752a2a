package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text that the page's JSON-LD gives as the article's body. It is seldom the whole and often
 * has lost its paragraphs, but it tells which blocks of the page are the article's.
 */
final class StatedBody {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 300;
    private static final int RUN = 4;

    private final int length;
    private final Set<Integer> runs = new HashSet<>();
    private final IdentityHashMap<PageBlock, Double> shares = new IdentityHashMap<>();

    StatedBody(String text) {
        this.length = text.length();
        List<String> words = words(text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
    }

    /** Whether the page shows at least half of this text. */
    boolean isOn(List<PageBlock> blocks) {
        if (length < SHORTEST) {
            return false;
        }
        long shown = 0;
        for (PageBlock block : blocks) {
            if (block.isProse() && holds(block)) {
                shown += block.text().length();
            }
        }
        return shown * 2 > length;
    }

    /** Whether most of the block's words are in this text, in the same order. */
    boolean holds(PageBlock block) {
        return shares.computeIfAbsent(block, this::share) > 0.6;
    }

    /** The block's worth in the search for the element that gathers the text. */
    double worth(PageBlock block) {
        if (block.weight() < 40) {
            return holds(block) ? 1 : -3;
        }
        return holds(block) ? block.weight() : -0.5 * block.weight();
    }

    private double share(PageBlock block) {
        List<String> words = words(block.text());
        if (words.size() < RUN) {
            return 0;
        }
        int found = 0;
        int all = words.size() - RUN + 1;
        for (int i = 0; i < all; i++) {
            found += runs.contains(words.subList(i, i + RUN).hashCode()) ? 1 : 0;
        }
        return (double) found / all;
    }

    private static List<String> words(String text) {
        return Arrays.asList(NOT_WORDS.split(Folding.words(text)));
    }
}
