package dev.sayso.archive.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become terms. Stemmed: possessives off, lower case, accents folded, Porter's stems,
 * "1,099" as "1099". Exact: as written. Names: lower case and folded, not stemmed.
 */
final class Analysis {
    private static final Pattern SEPARATED = Pattern.compile("(?<=\\d),(?=\\d{2,3})");

    static final Analyzer STEMMED =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer source = new StandardTokenizer();
                    TokenStream words = new EnglishPossessiveFilter(source);
                    words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                    words = new PatternReplaceFilter(words, SEPARATED, "", true);
                    return new TokenStreamComponents(source, new PorterStemFilter(words));
                }
            };

    static final Analyzer EXACT =
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
                            source,
                            new ASCIIFoldingFilter(
                                    new LowerCaseFilter(new EnglishPossessiveFilter(source))));
                }
            };

    /** The analyzer of each field. */
    static final Analyzer BY_FIELD =
            new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    if (field.endsWith(Fields.EXACT)) {
                        return EXACT;
                    }
                    return Fields.TEXTS.contains(field) ? STEMMED : NAMES;
                }
            };

    private Analysis() {}

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
