package dev.sayso.language.token;

import java.util.List;

/** A text cut into tokens, sentences and paragraphs, once, for every rule that reads it. */
public record TokenizedText(String text, List<Token> tokens, List<Sentence> sentences) {
    public TokenizedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    /** Cuts the text. Linear in its length. */
    public static TokenizedText of(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return new TokenizedText(text, tokens, SentenceSplitter.split(text, tokens));
    }

    /** The tokens of one sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.last());
    }

    /**
     * The sentence that holds the character at this offset; the nearest one before it when it
     * stands between two.
     */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
