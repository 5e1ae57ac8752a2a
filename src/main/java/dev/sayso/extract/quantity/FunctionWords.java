package dev.sayso.extract.quantity;

import dev.sayso.language.WordList;
import java.util.Set;

/** Words that end the noun phrase that a number counts. */
final class FunctionWords {
    private static final Set<String> WORDS =
            Set.copyOf(WordList.lines(FunctionWords.class, "function-words.txt"));

    private FunctionWords() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }

    /** Whether no noun can stand at {@code at}: a mark, a function word or the end. */
    static boolean endsNounPhrase(Lexemes lexemes, int at) {
        return !lexemes.isWord(at) || contains(lexemes.lower(at));
    }
}
