package dev.sayso.archive.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts Thai, which has no spaces, into its words by the dictionary of the Java platform. Other
 * scripts of the region stay in runs, as there is no dictionary for them.
 */
final class ThaiWordFilter extends TokenFilter {
    private static final String UNCUT =
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
    private State run = captureState();
    private String text = "";
    private int start;
    private int from;

    ThaiWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (from < text.length()) {
            restoreState(run);
            position.setPositionIncrement(1);
            cut();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (type.type().equals(UNCUT)) {
            run = captureState();
            text = term.toString();
            start = offset.startOffset();
            from = 0;
            breaks.setText(text);
            cut();
        }
        return true;
    }

    private void cut() {
        int to = breaks.following(from);
        int end = to == BreakIterator.DONE ? text.length() : to;
        term.setEmpty().append(text, from, end);
        offset.setOffset(start + from, start + end);
        from = end;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text = "";
        from = 0;
    }
}
