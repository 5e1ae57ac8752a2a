package dev.sayso.archive.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts a term of its own between two paragraphs, at a place of its own, so that words are known to
 * stand in the same one and no phrase reaches from one into the next.
 */
final class ParagraphFilter extends SecondTermFilter implements DescribedAnalyzer.SeesText {
    /** A sign that no tokenizer leaves in a word, so that no query can name it. */
    static final String BOUNDARY = "\u0002";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final String boundary;
    private String text = "";
    private int end;

    /**
     * @param boundary the term
     */
    ParagraphFilter(TokenStream input, String boundary) {
        super(input);
        this.boundary = boundary;
    }

    /** A blank line ends a paragraph. */
    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    @Nullable State work() {
        int before = end;
        end = Math.max(end, offset.endOffset());
        if (before > 0 && hasBlankLine(before, offset.startOffset())) {
            State word = captureState();
            clearAttributes();
            term.setEmpty().append(boundary);
            position.setPositionIncrement(1);
            offset.setOffset(before, before);
            return word;
        }
        return null;
    }

    private boolean hasBlankLine(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == '\n' && text.charAt(i + 1) == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        end = 0;
    }
}
