package dev.sayso.archive.lucene;

import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.resolution.Established;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds other spellings among the terms of the index: of words among the written ones, of names
 * among the names. One letter different, anywhere; where there is none and the word is long, two,
 * but not the first.
 */
final class Respelling {
    /** Shorter words have too many others near them. */
    private static final int SHORTEST = 4;

    /** From so many letters on two may be different. */
    private static final int LONG = 6;

    /** Longer ones are not compared: names of that length are typed from a list. */
    private static final int LONGEST = 60;

    private static final int MOST = 3;

    /** How many terms are looked at for one word; the index rarely has so many this near. */
    private static final int MOST_TERMS = 1_000;

    private final IndexSearcher searcher;
    private final IndexReader reader;

    Respelling(IndexSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    /**
     * A term near the wanted one.
     *
     * @param edits how many letters are different
     */
    private record Near(String term, long edits, int articles) {
        static final Comparator<Near> BEST_FIRST =
                Comparator.comparingLong(Near::edits)
                        .thenComparingInt(n -> -n.articles())
                        .thenComparing(Near::term);
    }

    List<Query> of(Query part) throws IOException {
        return switch (part) {
            case Query.Word(Scope scope, String text, boolean exact) ->
                    made(words(scope, text, exact), word -> new Query.Word(scope, word, exact));
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact) ->
                    phrase(scope, words, slop, exact);
            case Query.ByAuthor(String name) ->
                    made(named(Fields.AUTHOR_WORDS, name), Query.ByAuthor::new);
            case Query.InOutlet(String name) -> made(outlets(name), Query.InOutlet::new);
            case Query.Mentions(String name) ->
                    made(organizations(Fields.ORGANIZATION, name), Query.Mentions::new);
            case Query.Cites(String name) ->
                    made(organizations(Fields.CITED, name), Query.Cites::new);
            case Query.Credits(String name) ->
                    made(organizations(Fields.CITED, name), Query.Credits::new);
            default -> List.of();
        };
    }

    /** Those that an article still held has. */
    private List<Query> made(List<String> spellings, Function<String, Query> make)
            throws IOException {
        List<Query> made = new ArrayList<>();
        for (Query query : spellings.stream().distinct().map(make).toList()) {
            if (made.size() < MOST
                    && searcher.count(Unscored.of(QueryCompiler.compile(query))) > 0) {
                made.add(query);
            }
        }
        return made;
    }

    private List<String> words(Scope scope, String text, boolean exact) throws IOException {
        String field =
                switch (scope) {
                            case TITLE -> Fields.TITLE;
                            case LEAD -> Fields.LEAD;
                            case TEXT, ANY -> Fields.BODY;
                        }
                        + Fields.WRITTEN;
        if (exact) {
            return near(field, text, "").stream().map(Near::term).toList();
        }
        String folded = Spelling.joined(text);
        List<Near> near = new ArrayList<>(near(field, folded, ""));
        near.addAll(near(field, folded, String.valueOf(WrittenFormsFilter.FOLDED)));
        List<String> stem = Analysis.terms(Analysis.STEMMED, text);
        return near.stream()
                .sorted(Near.BEST_FIRST)
                .map(Near::term)
                .filter(term -> !Analysis.terms(Analysis.STEMMED, term).equals(stem))
                .map(term -> inTheCaseOf(text, term))
                .toList();
    }

    private List<Query> phrase(Scope scope, List<String> words, int slop, boolean exact)
            throws IOException {
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            Query alone = new Query.Word(scope, word, exact);
            boolean unknown = searcher.count(Unscored.of(QueryCompiler.compile(alone))) == 0;
            changed.add(
                    unknown ? words(scope, word, exact).stream().findFirst().orElse(word) : word);
        }
        return changed.equals(words)
                ? List.of()
                : List.of(new Query.Phrase(scope, changed, slop, exact));
    }

    /** A name of which every word that no name has is spelled otherwise. */
    private List<String> named(String field, String name) throws IOException {
        List<String> changed = new ArrayList<>();
        boolean any = false;
        for (String word : name.strip().split("\\s+", -1)) {
            List<String> terms = Analysis.terms(Analysis.NAMES, word);
            boolean unknown =
                    terms.size() == 1 && reader.docFreq(new Term(field, terms.getFirst())) == 0;
            Optional<Near> near =
                    unknown
                            ? near(field, terms.getFirst(), "").stream().findFirst()
                            : Optional.empty();
            any |= near.isPresent();
            changed.add(near.map(n -> inTheCaseOf(word, n.term())).orElse(word));
        }
        return any ? List.of(String.join(" ", changed)) : List.of();
    }

    private List<String> outlets(String name) throws IOException {
        List<String> outlets = new ArrayList<>();
        for (Near near : near(Fields.OUTLET_NAME, Names.key(name), "")) {
            Term term = new Term(Fields.OUTLET_NAME, near.term());
            for (ScoreDoc found : searcher.search(new TermQuery(term), 1).scoreDocs) {
                StoredArticles.summary(searcher, found.doc).outlet().ifPresent(outlets::add);
            }
        }
        outlets.addAll(named(Fields.OUTLET_WORDS, name));
        return outlets;
    }

    private List<String> organizations(String field, String name) throws IOException {
        List<String> names = new ArrayList<>();
        Set<?> meant = OrganizationDocuments.ids(searcher, name);
        for (Near near : near(field, Names.key(name), "")) {
            var known = OrganizationDocuments.named(searcher, near.term());
            boolean same = known.stream().anyMatch(one -> meant.contains(one.organization().id()));
            if (!same) {
                names.add(
                        known.stream()
                                .findFirst()
                                .map(one -> written(one.organization(), near.term()))
                                .orElse(near.term()));
            }
        }
        return names;
    }

    /** The name as the archive writes it. */
    private static String written(Established one, String key) {
        return one.names().stream()
                .filter(name -> Names.key(name).equals(key))
                .findFirst()
                .orElse(one.shortName());
    }

    /** The best few, nearest first; never the term itself. */
    private List<Near> near(String field, String wanted, String before) throws IOException {
        int length = wanted.codePointCount(0, wanted.length());
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null
                || length < SHORTEST
                || length > LONGEST
                || wanted.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        List<Near> near = near(terms, field, before + wanted, 1, before.length());
        return near.isEmpty() && length >= LONG
                ? near(terms, field, before + wanted, 2, before.length() + 1)
                : near;
    }

    private static List<Near> near(Terms terms, String field, String wanted, int edits, int prefix)
            throws IOException {
        FuzzyTermsEnum all =
                new FuzzyTermsEnum(terms, new Term(field, wanted), edits, prefix, true);
        BoostAttribute boost = all.attributes().addAttribute(BoostAttribute.class);
        List<Near> near = new ArrayList<>();
        BytesRef term = all.next();
        for (int i = 0; i < MOST_TERMS && term != null; i++) {
            String text = term.utf8ToString();
            boolean marked = wanted.charAt(0) == WrittenFormsFilter.FOLDED;
            String plain = marked ? text.substring(1) : text;
            if (!text.equals(wanted) && plain.chars().noneMatch(Character::isISOControl)) {
                near.add(new Near(plain, edits(wanted, text, boost.getBoost()), all.docFreq()));
            }
            term = all.next();
        }
        near.sort(Near.BEST_FIRST);
        return near.subList(0, Math.min(2 * MOST, near.size()));
    }

    /** What Lucene makes its boost of. */
    private static long edits(String wanted, String term, float boost) {
        int shorter =
                Math.min(
                        wanted.codePointCount(0, wanted.length()),
                        term.codePointCount(0, term.length()));
        return Math.round((1.0 - boost) * shorter);
    }

    /** In capitals, or with one, as the word that was typed. */
    private static String inTheCaseOf(String typed, String term) {
        if (typed.isEmpty() || !Character.isUpperCase(typed.charAt(0))) {
            return term;
        }
        boolean capitals =
                typed.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return capitals
                ? term.toUpperCase(Locale.ROOT)
                : term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }
}
