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
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts become terms.
 *
 * <p>Stemmed, for English: possessives off, folded by {@link Spelling}, Porter's stems;
 * "re-election" is indexed as "re", "election" and "reelection". Folded, for every other language:
 * French and Italian elisions off, Thai cut by a dictionary, Chinese, Japanese and Korean in single
 * characters and in pairs, no stems. Written: as printed, and beside it the folded form behind
 * {@link WrittenFormsFilter#FOLDED}, in which beginnings and shapes of words are looked for. Names:
 * folded, not stemmed.
 */
final class Analysis {
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    /** What French, Italian and Catalan put before a vowel with an apostrophe. */
    private static final CharArraySet ELIDED =
            CharArraySet.unmodifiableSet(
                    new CharArraySet(
                            List.of(
                                    "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu",
                                    "lorsqu", "puisqu", "dell", "all", "dall", "nell", "sull", "un",
                                    "gl", "quell", "quest"),
                            true));

    private interface Chain {
        TokenStream of(TokenStream words);
    }

    private static final Analyzer STEMMED_INDEX = withCompounds(Analysis::stemmed);

    private static final Analyzer OTHER_INDEX = withCompounds(Analysis::folded);

    private static final Analyzer WRITTEN_INDEX =
            withCompounds(words -> new WrittenFormsFilter(new EnglishPossessiveFilter(words)));

    /** For queries: the parts of compounds only. */
    static final Analyzer STEMMED = plain(Analysis::stemmed);

    /** For queries in no language in particular. */
    static final Analyzer OTHER = plain(Analysis::folded);

    /** For queries: words as they are written. */
    static final Analyzer WRITTEN = plain(EnglishPossessiveFilter::new);

    static final Analyzer NAMES =
            plain(words -> new SpellingFilter(new EnglishPossessiveFilter(words)));

    /** The analyzer that writes each field. */
    static final Analyzer BY_FIELD =
            new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    if (field.endsWith(Fields.WRITTEN)) {
                        return WRITTEN_INDEX;
                    }
                    if (field.endsWith(Fields.OTHER)) {
                        return OTHER_INDEX;
                    }
                    boolean stemmed =
                            Fields.TEXTS.contains(field) || StatisticFields.STEMMED.contains(field);
                    return stemmed ? STEMMED_INDEX : NAMES;
                }
            };

    /**
     * A term of a query.
     *
     * @param position counted from 0
     * @param length how many positions it takes up
     */
    record Placed(String term, int position, int length) {}

    private Analysis() {}

    private static TokenStream stemmed(TokenStream words) {
        return new PorterStemFilter(new SpellingFilter(new EnglishPossessiveFilter(words)));
    }

    private static TokenStream folded(TokenStream words) {
        TokenStream cut = new ThaiWordFilter(new ElisionFilter(words, ELIDED));
        return new SpellingFilter(new CJKBigramFilter(cut, ALL_SCRIPTS, true));
    }

    private static Analyzer plain(Chain chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, chain.of(source));
            }
        };
    }

    private static Analyzer withCompounds(Chain chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                CompoundFilter compounds = new CompoundFilter(source);
                return new TokenStreamComponents(
                        reader -> read(reader, source, compounds), chain.of(compounds));
            }
        };
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
        return placed(analyzer, text).stream().map(Placed::term).toList();
    }

    /** The terms of a text with their places. Of two at one place the longer stands for both. */
    static List<Placed> placed(Analyzer analyzer, String text) {
        List<Placed> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                if (term.length() > 0) {
                    add(terms, new Placed(term.toString(), position, length.getPositionLength()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return terms;
    }

    private static void add(List<Placed> terms, Placed next) {
        Placed last = terms.isEmpty() ? new Placed("", -1, 1) : terms.getLast();
        boolean covered = next.position() + next.length() <= last.position() + last.length();
        if (next.position() == last.position() && next.length() > last.length()) {
            terms.set(terms.size() - 1, next);
        } else if (!covered) {
            terms.add(next);
        }
    }
}
