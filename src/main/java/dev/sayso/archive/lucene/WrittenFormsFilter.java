package dev.sayso.archive.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds to every word its folded form, marked, where the two differ; of a compound written as one
 * word only that form is kept, because nobody wrote it so.
 */
final class WrittenFormsFilter extends SecondTermFilter {
    /** Stands before folded forms, so that they are never taken for what is printed. */
    static final char FOLDED = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final char mark;

    /**
     * @param mark stands before folded forms
     */
    WrittenFormsFilter(TokenStream input, char mark) {
        super(input);
        this.mark = mark;
    }

    @Override
    @Nullable State work() {
        String written = term.toString();
        String folded = Spelling.fold(written);
        if (type.type().equals(CompoundFilter.COMPOUND)) {
            term.setEmpty().append(mark).append(folded);
        } else if (!folded.equals(written)) {
            State plain = captureState();
            term.setEmpty().append(mark).append(folded);
            position.setPositionIncrement(0);
            State folding = captureState();
            restoreState(plain);
            return folding;
        }
        return null;
    }
}
