package dev.sayso.archive.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become terms.
 *
 * <p>Stemmed: possessives off, folded by {@link Spelling}, Porter's stems; "re-election" is indexed
 * as "re", "election" and "reelection". Written: as printed, and beside it the folded form behind
 * {@link WrittenFormsFilter#FOLDED}, in which beginnings and shapes of words are looked for. Names:
 * folded, not stemmed.
 */
final class Analysis {
    private static final Analyzer STEMMED_INDEX =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    CompoundFilter compounds = new CompoundFilter(source);
                    return new TokenStreamComponents(
                            reader -> read(reader, source, compounds), stemmed(compounds));
                }
            };

    private static final Analyzer WRITTEN_INDEX =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    CompoundFilter compounds = new CompoundFilter(source);
                    return new TokenStreamComponents(
                            reader -> read(reader, source, compounds),
                            new WrittenFormsFilter(new EnglishPossessiveFilter(compounds)));
                }
            };

    /** For queries: the parts of compounds only. */
    static final Analyzer STEMMED =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    return new TokenStreamComponents(source, stemmed(source));
                }
            };

    /** For queries: words as they are written. */
    static final Analyzer WRITTEN =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    return new TokenStreamComponents(source, new EnglishPossessiveFilter(source));
                }
            };

    static final Analyzer NAMES =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    return new TokenStreamComponents(
                            source, new SpellingFilter(new EnglishPossessiveFilter(source)));
                }
            };

    /** The analyzer that writes each field. */
    static final Analyzer BY_FIELD =
            new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    if (field.endsWith(Fields.WRITTEN)) {
                        return WRITTEN_INDEX;
                    }
                    return Fields.TEXTS.contains(field) ? STEMMED_INDEX : NAMES;
                }
            };

    private Analysis() {}

    private static TokenStream stemmed(TokenStream words) {
        return new PorterStemFilter(new SpellingFilter(new EnglishPossessiveFilter(words)));
    }

    /** The filter has to see what stands between two words. */
    private static void read(Reader reader, Tokenizer source, CompoundFilter compounds) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        compounds.setText(text.toString());
        source.setReader(new StringReader(text.toString()));
    }

    /** The terms of a text, in order. */
    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return terms;
    }
}
