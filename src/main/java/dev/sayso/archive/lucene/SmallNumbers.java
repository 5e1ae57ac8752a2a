package dev.sayso.archive.lucene;

/** Numbers from 0 on, two bytes each as long as they are small enough. */
final class SmallNumbers {
    private final int most;
    private final char[] small;
    private final int[] large;

    /**
     * @param size how many there are
     * @param most the greatest of them
     */
    SmallNumbers(int size, int most) {
        this.most = most;
        boolean fits = most <= Character.MAX_VALUE;
        this.small = new char[fits ? size : 0];
        this.large = new int[fits ? 0 : size];
    }

    int most() {
        return most;
    }

    void set(int place, int number) {
        if (large.length == 0) {
            small[place] = (char) number;
        } else {
            large[place] = number;
        }
    }

    int get(int place) {
        return large.length == 0 ? small[place] : large[place];
    }
}
