package dev.sayso.archive.lucene;

import dev.sayso.query.Query.Phrase;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What puts one hit before another: BM25 in headline, lead and body, of which the best counts and
 * the others add a little; and bonuses, which raise hits and add none. Words that stand near each
 * other say more than the same words far apart. Where a word in capitals, or all words together,
 * are the name of an organization, an article that cites it is meant rather than one with the bare
 * word.
 *
 * <p>The figures were chosen on one half of the judged queries and tried on the other: decision
 * 0023.
 *
 * @param title how much more a word counts in the headline than in the body
 * @param lead the same of the standfirst or first paragraph
 * @param tie what share of their score the other texts add to the best one
 * @param near the weight of each two words that follow each other in the query and stand together,
 *     against that of a word in the body
 * @param together the same of all words, where there are more than two
 * @param cited the weight of an organization that the article cites
 * @param mentioned the weight of an organization that the article names, cited or not
 * @param k1 BM25's: how much is gained by a word that stands there often
 * @param b BM25's: how much is lost by a long text
 */
record Ranking(
        float title,
        float lead,
        float tie,
        float near,
        float together,
        float cited,
        float mentioned,
        float k1,
        float b) {
    static final Ranking MEASURED = new Ranking(1.5f, 1f, 0.1f, 0.5f, 1f, 4f, 2f, 1.2f, 0.3f);

    /** Of a longer query the first words get bonuses. */
    private static final int MOST_WORDS = 8;

    /** The same query in one text. */
    interface InField {
        Query in(String field);
    }

    /**
     * A clause that adds to the score of hits.
     *
     * @param what for people: {@code “salt” and “tax” near each other}
     */
    record Bonus(String what, Query query) {}

    Similarity similarity() {
        return new BM25Similarity(k1, b);
    }

    /** In all three texts, each with its weight. */
    Query inTexts(InField make) {
        return new BestTextQuery(
                List.of(
                        new BoostQuery(make.in(Fields.TITLE), title),
                        new BoostQuery(make.in(Fields.LEAD), lead),
                        make.in(Fields.BODY)),
                tie);
    }

    /** What raises hits of the query and adds none. */
    List<Bonus> bonuses(dev.sayso.query.Query tree) {
        List<List<String>> parts = new ArrayList<>();
        addWords(tree, parts);
        List<List<String>> first = parts.subList(0, Math.min(parts.size(), MOST_WORDS));
        List<Bonus> bonuses = new ArrayList<>();
        for (int i = 0; near > 0 && i + 1 < first.size(); i++) {
            bonuses.add(standingNear(first.subList(i, i + 2), near));
        }
        if (together > 0 && first.size() > 2) {
            bonuses.add(standingNear(first, together));
        }
        names(first).forEach(name -> addNamed(bonuses, name));
        return bonuses;
    }

    private Bonus standingNear(List<List<String>> parts, float weight) {
        List<String> words = parts.stream().flatMap(List::stream).toList();
        return new Bonus(
                "“" + String.join(" ", words) + "” near each other",
                new BoostQuery(new NearQuery(words), weight));
    }

    private void addNamed(List<Bonus> bonuses, String name) {
        if (cited > 0) {
            bonuses.add(
                    new Bonus(
                            "cites " + name, new BoostQuery(OrganizationQuery.cites(name), cited)));
        }
        if (mentioned > 0) {
            bonuses.add(
                    new Bonus(
                            "names " + name,
                            new BoostQuery(OrganizationQuery.mentions(name), mentioned)));
        }
    }

    /** Each word in capitals, and all words together. */
    private static List<String> names(List<List<String>> parts) {
        List<String> words = parts.stream().flatMap(List::stream).toList();
        List<String> names = new ArrayList<>(words.stream().filter(Ranking::isAcronym).toList());
        if (words.size() > 1) {
            names.add(String.join(" ", words));
        }
        return names;
    }

    private static boolean isAcronym(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The words and phrases that every hit has anywhere, in the order of the query. */
    private static void addWords(dev.sayso.query.Query tree, List<List<String>> parts) {
        switch (tree) {
            case Word(Scope scope, String text, boolean exact) when scope == Scope.ANY ->
                    parts.add(List.of(text));
            case Phrase(Scope scope, List<String> words, int slop, boolean exact)
                    when scope == Scope.ANY ->
                    parts.add(words);
            case dev.sayso.query.Query.All(List<dev.sayso.query.Query> all) ->
                    all.forEach(part -> addWords(part, parts));
            default -> {
                // is no word, or does not stand in every hit
            }
        }
    }
}
