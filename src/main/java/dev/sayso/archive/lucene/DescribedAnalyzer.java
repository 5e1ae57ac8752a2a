package dev.sayso.archive.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** An analyzer as an {@link AnalysisDescription} says. */
final class DescribedAnalyzer extends Analyzer {
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    /** A filter that has to see what stands between two words. */
    interface SeesText {
        /** The whole text that the words are cut from, before the first of them is asked for. */
        void setText(String text);
    }

    private final AnalysisDescription description;

    DescribedAnalyzer(AnalysisDescription description) {
        this.description = description;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        List<SeesText> seeing = new ArrayList<>();
        TokenStream last = source;
        for (AnalysisStep step : description.steps()) {
            last = filter(step, last);
            if (last instanceof SeesText filter) {
                seeing.add(filter);
            }
        }
        return new TokenStreamComponents(
                reader -> {
                    String text = text(reader);
                    seeing.forEach(filter -> filter.setText(text));
                    source.setReader(new StringReader(text));
                },
                last);
    }

    private static TokenStream filter(AnalysisStep step, TokenStream words) {
        return switch (step) {
            case AnalysisStep.Compounds(int mostParts) -> new CompoundFilter(words, mostParts);
            case AnalysisStep.Possessives possessives -> new EnglishPossessiveFilter(words);
            case AnalysisStep.Acronyms acronyms -> new AcronymFilter(words, acronyms);
            case AnalysisStep.Folding folding -> new SpellingFilter(words);
            case AnalysisStep.PorterStems stems -> new PorterStemFilter(words);
            case AnalysisStep.Elisions(var articles) ->
                    new ElisionFilter(words, new CharArraySet(articles, true));
            case AnalysisStep.ThaiWords thai -> new ThaiWordFilter(words);
            case AnalysisStep.CharacterPairs pairs ->
                    new CJKBigramFilter(words, ALL_SCRIPTS, true);
            case AnalysisStep.FoldedBeside(char mark) -> new WrittenFormsFilter(words, mark);
            case AnalysisStep.Paragraphs(String boundary) -> new ParagraphFilter(words, boundary);
        };
    }

    private static String text(Reader reader) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return text.toString();
    }
}
