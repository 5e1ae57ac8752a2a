package dev.sayso.extract.quantity;

import java.util.Set;
import java.util.stream.Collectors;

/** A word list from a data file. */
final class WordList {
    private WordList() {}

    static Set<String> of(String file) {
        return DataFile.rows(WordList.class, file, 1).stream()
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
