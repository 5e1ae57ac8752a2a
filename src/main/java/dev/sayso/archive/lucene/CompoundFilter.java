package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Adds to the parts of a hyphenated compound the compound written as one word, at the place of the
 * first part: "re-election" gives "re", "reelection", "election".
 */
final class CompoundFilter extends TokenFilter implements DescribedAnalyzer.SeesText {
    /** The type of the added word. */
    static final String COMPOUND = "compound";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<State> waiting = new ArrayDeque<>();
    private final int mostParts;
    private String text = "";

    CompoundFilter(TokenStream input, int mostParts) {
        super(input);
        this.mostParts = mostParts;
    }

    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(waiting.removeFirst());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isPart(offset.endOffset())) {
            State first = captureState();
            lookAhead(first);
            restoreState(first);
        }
        return true;
    }

    private void lookAhead(State first) throws IOException {
        StringBuilder joined = new StringBuilder(term);
        int start = offset.startOffset();
        int end = offset.endOffset();
        boolean more = true;
        while (more && waiting.size() < mostParts && isPart(end) && input.incrementToken()) {
            more = offset.startOffset() == end + 1;
            if (more) {
                joined.append(term);
                end = offset.endOffset();
            }
            waiting.addLast(captureState());
        }
        restoreState(first);
        term.setEmpty().append(joined);
        offset.setOffset(start, end);
        position.setPositionIncrement(0);
        type.setType(COMPOUND);
        waiting.addFirst(captureState());
    }

    /** Whether a hyphen stands here, and the next word right behind it. */
    private boolean isPart(int end) {
        return end + 1 < text.length()
                && Spelling.isHyphen(text.charAt(end))
                && Character.isLetterOrDigit(text.codePointAt(end + 1));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
