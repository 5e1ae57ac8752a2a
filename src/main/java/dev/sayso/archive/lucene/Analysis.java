package dev.sayso.archive.lucene;

import dev.sayso.language.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * How texts become terms.
 *
 * <p>Stemmed, for English: possessives off, acronyms that look like a word kept apart by {@link
 * AcronymFilter}, folded by {@link Spelling}, Porter's stems; "re-election" is indexed as "re",
 * "election" and "reelection". Folded, for every other language: French and Italian elisions off,
 * Thai cut by a dictionary, Chinese, Japanese and Korean in single characters and in pairs, no
 * stems. Written: as printed, and beside it the folded form behind {@link
 * WrittenFormsFilter#FOLDED}, in which beginnings and shapes of words are looked for. Names:
 * folded, not stemmed. When a text is indexed, compounds and the ends of paragraphs are terms too.
 */
final class Analysis {
    /** What French, Italian and Catalan put before a vowel with an apostrophe. */
    private static final Set<String> ELIDED =
            Set.of(
                    "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu",
                    "puisqu", "dell", "all", "dall", "nell", "sull", "un", "gl", "quell", "quest");

    private static final int MOST_PARTS = 8;
    private static final AnalysisStep COMPOUNDS = new AnalysisStep.Compounds(MOST_PARTS);
    private static final AnalysisStep POSSESSIVES = new AnalysisStep.Possessives();
    private static final AnalysisStep FOLDING = new AnalysisStep.Folding();
    private static final AnalysisStep PARAGRAPHS =
            new AnalysisStep.Paragraphs(ParagraphFilter.BOUNDARY);

    /** Everything that texts and queries go through, for the index and for who builds another. */
    static final List<AnalysisDescription> DESCRIPTIONS =
            List.of(
                    new AnalysisDescription(
                            "stemmed_index",
                            List.of(
                                    COMPOUNDS,
                                    POSSESSIVES,
                                    acronyms(true),
                                    FOLDING,
                                    new AnalysisStep.PorterStems(),
                                    PARAGRAPHS)),
                    new AnalysisDescription(
                            "stemmed",
                            List.of(
                                    POSSESSIVES,
                                    acronyms(false),
                                    FOLDING,
                                    new AnalysisStep.PorterStems())),
                    new AnalysisDescription(
                            "folded_index",
                            Stream.of(Stream.of(COMPOUNDS), folded(), Stream.of(PARAGRAPHS))
                                    .flatMap(steps -> steps)
                                    .toList()),
                    new AnalysisDescription("folded", folded().toList()),
                    new AnalysisDescription(
                            "written_index",
                            List.of(
                                    COMPOUNDS,
                                    POSSESSIVES,
                                    new AnalysisStep.FoldedBeside(WrittenFormsFilter.FOLDED),
                                    PARAGRAPHS)),
                    new AnalysisDescription("written", List.of(POSSESSIVES)),
                    new AnalysisDescription("names", List.of(POSSESSIVES, FOLDING)));

    private static final Map<String, Analyzer> ANALYZERS =
            DESCRIPTIONS.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    AnalysisDescription::name, DescribedAnalyzer::new));

    /** For queries: English words, the parts of compounds only. */
    static final Analyzer STEMMED = named("stemmed");

    /** For queries in no language in particular. */
    static final Analyzer OTHER = named("folded");

    /** For queries: words as they are written. */
    static final Analyzer WRITTEN = named("written");

    static final Analyzer NAMES = named("names");

    /** The analyzer that writes each field. */
    static final Analyzer BY_FIELD =
            new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    return named(ofField(field));
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

    /** The name of the analyzer that writes a field. */
    static String ofField(String field) {
        if (field.endsWith(Fields.WRITTEN)) {
            return "written_index";
        }
        if (field.endsWith(Fields.OTHER)) {
            return "folded_index";
        }
        boolean stemmed = Fields.TEXTS.contains(field) || StatisticFields.STEMMED.contains(field);
        return stemmed ? "stemmed_index" : "names";
    }

    /** The analyzer of one of the {@link #DESCRIPTIONS}. */
    static Analyzer named(String name) {
        return Objects.requireNonNull(ANALYZERS.get(name), name);
    }

    private static Stream<AnalysisStep> folded() {
        return Stream.of(
                new AnalysisStep.Elisions(ELIDED),
                new AnalysisStep.ThaiWords(),
                new AnalysisStep.CharacterPairs(),
                FOLDING);
    }

    private static AnalysisStep acronyms(boolean besideWord) {
        List<String> lines = WordList.lines(Analysis.class, "acronyms.txt");
        Set<String> words =
                lines.stream()
                        .map(line -> line.replace(" apart", ""))
                        .collect(Collectors.toUnmodifiableSet());
        Set<String> apart =
                words.stream()
                        .filter(word -> lines.contains(word + " apart"))
                        .collect(Collectors.toUnmodifiableSet());
        return new AnalysisStep.Acronyms(words, apart, besideWord);
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
