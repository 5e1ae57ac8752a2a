package dev.sayso.archive.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Words, phrases and patterns in one text. Words are looked for among the stems of English pieces
 * and among the folded words of others; patterns, and what is to be exactly so, among the written
 * forms.
 */
final class WordQueries {
    /** How many spellings a fuzzy word stands for at most, the nearest ones. */
    private static final int SPELLINGS = 50;

    private static final int PREFIX = 2;

    private WordQueries() {}

    /** The forms of words in which a piece is indexed; each piece has one of them. */
    enum Form {
        /** English, in stems. */
        STEMMED,
        /** Any other language, folded. */
        FOLDED;

        /** The field that holds a text in this form. */
        String of(String field) {
            return this == STEMMED ? field : field + Fields.OTHER;
        }

        private Analyzer analyzer() {
            return this == STEMMED ? Analysis.STEMMED : Analysis.OTHER;
        }
    }

    /**
     * Words: in English pieces in any form, in others as they fold; a compound also where it is
     * written as one word.
     */
    static Query words(String field, List<String> words, int slop) {
        List<Query> ways = new ArrayList<>();
        for (Form form : Form.values()) {
            ways.addAll(ways(field, form, words, slop));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Words as {@link #words} finds them, in one form. */
    static Query in(Form form, String field, List<String> words) {
        return new DisjunctionMaxQuery(ways(field, form, words, 0), 0);
    }

    private static List<Query> ways(String field, Form form, List<String> words, int slop) {
        List<Query> ways = new ArrayList<>();
        ways.add(phrase(form.of(field), form.analyzer(), String.join(" ", words), slop));
        if (words.stream().anyMatch(Spelling::hasHyphen)) {
            List<String> joined = words.stream().map(Spelling::joined).toList();
            ways.add(phrase(form.of(field), form.analyzer(), String.join(" ", joined), slop));
        }
        return ways;
    }

    static Query exactly(String field, List<String> words, int slop) {
        return phrase(field + Fields.WRITTEN, Analysis.WRITTEN, String.join(" ", words), slop);
    }

    /** Words of a name, in this order. */
    static Query named(String field, String name) {
        return phrase(field, Analysis.NAMES, name, 0);
    }

    /** One word may become several terms, and then stands for them in this order. */
    static Query phrase(String field, Analyzer analyzer, String text, int slop) {
        List<Analysis.Placed> terms = Analysis.placed(analyzer, text);
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        terms.forEach(placed -> phrase.add(new Term(field, placed.term()), placed.position()));
        return phrase.build();
    }

    private interface Pattern {
        Query of(Term term, int prefix);
    }

    /** Among the words that are printed as they fold, and among the folded forms of the others. */
    private static Query written(String field, String folded, Pattern pattern) {
        String name = field + Fields.WRITTEN;
        return new BooleanQuery.Builder()
                .add(pattern.of(new Term(name, folded), PREFIX), Occur.SHOULD)
                .add(
                        pattern.of(new Term(name, WrittenFormsFilter.FOLDED + folded), PREFIX + 1),
                        Occur.SHOULD)
                .build();
    }

    static Query beginning(String field, String text) {
        return written(field, Spelling.joined(text), (term, prefix) -> new PrefixQuery(term));
    }

    static Query shaped(String field, String pattern) {
        return written(
                field,
                Spelling.joined(pattern.replace("\\", "\\\\")),
                (term, prefix) -> new WildcardQuery(term));
    }

    /** A word spelled nearly so, in one field after another. */
    static Ranking.InField near(String text) {
        String folded = Spelling.joined(text);
        int edits = folded.codePointCount(0, folded.length()) < 4 ? 1 : 2;
        // One for words that are printed as they fold, and one for the others.
        Map<Integer, SpellingRewrite> rewrites = new HashMap<>();
        return field ->
                written(
                        field,
                        folded,
                        (term, prefix) ->
                                new FuzzyQuery(
                                        term,
                                        edits,
                                        prefix,
                                        SPELLINGS,
                                        true,
                                        rewrites.computeIfAbsent(
                                                prefix, way -> new SpellingRewrite(SPELLINGS))));
    }
}
