package dev.sayso.extract.attribution;

/**
 * A run of tokens.
 *
 * @param first index of its first token
 * @param last index after its last token
 */
record Range(int first, int last) {
    boolean isEmpty() {
        return first >= last;
    }
}
