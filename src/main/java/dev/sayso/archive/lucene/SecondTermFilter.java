package dev.sayso.archive.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.jspecify.annotations.Nullable;

/** A step of the analysis that may make two terms of one. */
abstract class SecondTermFilter extends TokenFilter {
    private @Nullable State second;

    SecondTermFilter(TokenStream input) {
        super(input);
    }

    /**
     * Works on the term that has come; its attributes become those of the first term.
     *
     * @return the second term, or nothing where there is only one
     */
    abstract @Nullable State work() throws IOException;

    @Override
    public final boolean incrementToken() throws IOException {
        if (second != null) {
            restoreState(second);
            second = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        second = work();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        second = null;
    }
}
