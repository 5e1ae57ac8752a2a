package dev.sayso.archive.lucene;

import org.apache.lucene.util.FixedBitSet;

/** Numbers the articles of a segment from 0, in the order of their documents. */
final class ArticleNumbers {
    private final FixedBitSet documents;

    /** For each 64 documents how many articles stand before them. */
    private final int[] before;

    private final int size;

    /**
     * @param documents those that are articles
     */
    ArticleNumbers(FixedBitSet documents) {
        this.documents = documents;
        long[] words = documents.getBits();
        this.before = new int[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            before[i] = count;
            count += Long.bitCount(words[i]);
        }
        this.size = count;
    }

    /** How many articles there are. */
    int size() {
        return size;
    }

    boolean isArticle(int document) {
        return documents.get(document);
    }

    /** The number of an article; of any other document that of the next article. */
    int of(int document) {
        long earlier = documents.getBits()[document >> 6] & ((1L << document) - 1);
        return before[document >> 6] + Long.bitCount(earlier);
    }
}
