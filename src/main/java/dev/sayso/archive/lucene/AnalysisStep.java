package dev.sayso.archive.lucene;

import java.util.Set;

/** One thing that is done to the words of a text on their way to terms, with its parameters. */
sealed interface AnalysisStep {
    /**
     * Adds the compound written as one word to the parts of a hyphenated one.
     *
     * @param mostParts how many parts are joined at most
     */
    record Compounds(int mostParts) implements AnalysisStep {}

    /** Takes off the English possessive: 's. */
    record Possessives() implements AnalysisStep {}

    /**
     * Gives acronyms that are spelled like a word a term in capitals.
     *
     * @param words those that are both
     * @param apart those of them that are never taken for the word
     * @param besideWord whether the word is a term too, at the same place: when a text is indexed
     */
    record Acronyms(Set<String> words, Set<String> apart, boolean besideWord)
            implements AnalysisStep {}

    /** Folds case, accents, separators of numbers and the letters of several scripts. */
    record Folding() implements AnalysisStep {}

    /** Reduces English words to Porter's stems. */
    record PorterStems() implements AnalysisStep {}

    /** Takes off what stands before a vowel with an apostrophe. */
    record Elisions(Set<String> articles) implements AnalysisStep {}

    /** Cuts Thai by a dictionary. */
    record ThaiWords() implements AnalysisStep {}

    /** Cuts Chinese, Japanese and Korean into single characters and pairs. */
    record CharacterPairs() implements AnalysisStep {}

    /**
     * Adds the folded form, marked, to words that are printed otherwise.
     *
     * @param mark stands before the folded form
     */
    record FoldedBeside(char mark) implements AnalysisStep {}

    /**
     * Puts a term between two paragraphs.
     *
     * @param boundary the term
     */
    record Paragraphs(String boundary) implements AnalysisStep {}
}
