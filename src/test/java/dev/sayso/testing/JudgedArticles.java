package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A few hundred short pieces that nobody wrote, and queries whose best answer is known because it
 * was put there: the piece about a thing among those that mention it, a name in capitals among the
 * same letters as a word. The same seed gives the same archive.
 */
public final class JudgedArticles {
    private final FillerText filler;
    private final Random random;
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<JudgedQuery> queries = new ArrayList<>();
    private int number;

    public JudgedArticles(long seed) {
        filler = new FillerText(seed);
        random = new Random(seed + 1);
        for (String thing : List.of("lighthouses", "beekeepers", "tramways", "glassworks")) {
            aboutBeatsMention(thing);
        }
        for (String thing : List.of("ferries", "pawnshops", "windmills", "orchards")) {
            headlineBeatsBody(thing);
        }
        for (String thing : List.of("lanterns", "towpaths", "seawalls", "haystacks")) {
            standfirstBeatsBody(thing);
        }
        for (String pair : List.of("salt tax", "grain ledger", "night court", "paper mill")) {
            nearBeatsFar(pair);
        }
        for (String name : List.of("Odile Marrane", "Tavish Borrel", "Ysolde Quenby")) {
            nameBeatsItsHalves(name);
        }
        for (String phrase : List.of("price of silence", "keep the change", "house of spoons")) {
            phraseBeatsItsWords(phrase);
        }
        acronym("CARE", "Council for Arid Region Ecology", "care");
        acronym("REEF", "Regional Economic Evidence Forum", "reef");
        acronym("PACT", "Panel on Accounts and Civic Trust", "pact");
        acronym("AIMS", "Alder Institute for Monetary Studies", "aims");
        onlyMentioned("OARS", "Office for Archive and Record Standards", "oars");
        onlyMentioned("MINT", "Meeting of Island Nations and Towns", "mint");
        named("Quillon Observatory", "QO");
        named("Marsh Lane Trust", "MLT");
        for (String rare : List.of("zircon", "quinces", "sextants")) {
            rareBeatsFrequent(rare);
        }
        for (String thing : List.of("saffron", "ropewalks", "cisterns", "almanacs")) {
            longStudyBeatsShortMention(thing);
        }
        for (String thing : List.of("heronries", "fishmarkets", "dovecotes")) {
            shortPieceBeatsLongMention(thing);
        }
        copies("weathervanes");
        copies("signalboxes");
        background();
        Collections.shuffle(articles, random);
    }

    public List<AnnotatedArticle> articles() {
        return List.copyOf(articles);
    }

    public List<JudgedQuery> queries() {
        return List.copyOf(queries);
    }

    /** A headline that nothing else has. */
    private String numbered(String headline) {
        number++;
        return headline + ", part " + number;
    }

    private SampleArticle titled(String headline) {
        return SampleArticles.titled(headline)
                .outlet(filler.between(0, 1) == 0 ? "The Pebble Gazette" : "Northern Ferryman")
                .published("202" + filler.between(0, 4) + "-0" + filler.between(1, 9) + "-11");
    }

    /** Paragraphs of which some hold a sentence. */
    private SampleArticle with(
            SampleArticle article, int paragraphs, int first, int step, List<String> sentences) {
        int used = 0;
        for (int i = 0; i < paragraphs; i++) {
            String text = filler.paragraph(filler.between(3, 6));
            if (i >= first && (i - first) % step == 0 && used < sentences.size()) {
                text = text + " " + sentences.get(used++) + " " + filler.sentence();
            }
            article.paragraph(text);
        }
        return article;
    }

    private String keep(String headline, SampleArticle article) {
        articles.add(article.build());
        return headline;
    }

    /** A piece under a headline that says nothing. */
    private String piece(int paragraphs, int first, int step, String... sentences) {
        String headline = numbered(filler.headline());
        return keep(headline, with(titled(headline), paragraphs, first, step, List.of(sentences)));
    }

    private void mention(String sentence, int paragraphs) {
        piece(paragraphs, filler.between(0, paragraphs - 1), 1, sentence);
    }

    private void judge(String query, String why, String... best) {
        queries.add(new JudgedQuery(query, List.of(best), why));
    }

    private void aboutBeatsMention(String thing) {
        String best =
                piece(
                        filler.between(7, 9),
                        0,
                        2,
                        "This is a column about " + thing + ".",
                        "Without " + thing + " the coast would be poorer.",
                        "Whoever has grown up among " + thing + " knows their worth.",
                        "Let us therefore pay for " + thing + " while there are any.");
        for (int i = 0; i < 7; i++) {
            mention("My uncle once sold " + thing + " for a living.", filler.between(2, 6));
        }
        judge(thing, "about it, not a mention", best);
    }

    private void headlineBeatsBody(String thing) {
        String headline = numbered("What the " + filler.noun() + " owes the " + thing);
        List<String> said = List.of("Who runs the " + thing + " is another question.");
        keep(headline, with(titled(headline), filler.between(5, 8), 1, 3, said));
        for (int i = 0; i < 4; i++) {
            piece(
                    filler.between(3, 6),
                    0,
                    1,
                    "Take the " + thing + ", for example.",
                    "The " + thing + " are in nobody's plan.",
                    "So much for " + thing + ".");
        }
        judge(thing, "in the headline", headline);
    }

    private void standfirstBeatsBody(String thing) {
        String headline = numbered(filler.headline());
        SampleArticle article = titled(headline).standfirst("Why nobody wants our " + thing);
        keep(headline, with(article, filler.between(4, 7), 0, 1, List.of()));
        for (int i = 0; i < 4; i++) {
            mention("He spoke of " + thing + " all the way home.", filler.between(3, 6));
        }
        judge(thing, "in the standfirst", headline);
    }

    private void nearBeatsFar(String pair) {
        String[] words = pair.split(" ", -1);
        String best =
                piece(
                        filler.between(4, 7),
                        1,
                        2,
                        "The " + pair + " was never popular.",
                        "Still, the " + pair + " stays.");
        for (int i = 0; i < 5; i++) {
            piece(
                    filler.between(5, 7),
                    0,
                    1,
                    "It is a matter of " + words[0] + ", they say.",
                    "No " + words[1] + " was ever loved.",
                    "He sold " + words[0] + " to both sides.",
                    "Another " + words[1] + " would not help.");
        }
        judge(pair, "side by side", best);
    }

    private void nameBeatsItsHalves(String name) {
        String[] words = name.split(" ", -1);
        String best =
                piece(
                        filler.between(5, 7),
                        filler.between(0, 3),
                        1,
                        "Nobody has said this better than " + name + ".");
        for (int i = 0; i < 4; i++) {
            piece(
                    filler.between(3, 6),
                    0,
                    1,
                    words[0] + " Fenner keeps the books.",
                    "Old Jo " + words[1] + " has left the board.",
                    words[0] + " Fenner has not.");
        }
        judge(name, "the name, not its halves", best);
    }

    private void phraseBeatsItsWords(String phrase) {
        String[] words = phrase.split(" ", -1);
        String best =
                piece(filler.between(5, 8), 2, 3, "They call it the " + phrase + ", and smile.");
        for (int i = 0; i < 5; i++) {
            piece(
                    filler.between(3, 6),
                    0,
                    1,
                    "What a " + words[0] + " it was, the mayor of it.",
                    "There is no " + words[2] + " in the town.",
                    "Ask for " + words[2] + " and you are told of the sea.");
        }
        judge(phrase, "the phrase, typed as words", best);
    }

    private void acronym(String acronym, String name, String word) {
        List<String> citing = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String headline = numbered(filler.headline());
            String sentence =
                    "According to the "
                            + name
                            + " ("
                            + acronym
                            + "), the cost doubled. "
                            + acronym
                            + " will report again.";
            SampleArticle article =
                    with(titled(headline), filler.between(5, 8), i * 2, 1, List.of(sentence));
            citing.add(keep(headline, article.cites(name, acronym)));
        }
        String subject = numbered("Who wants our " + word);
        keep(
                subject,
                with(
                        titled(subject),
                        filler.between(4, 6),
                        0,
                        2,
                        List.of(
                                "Our " + word + " is not for sale.",
                                "A " + word + " has no price.")));
        for (int i = 0; i < 4; i++) {
            mention("They " + word + " and " + word + " and get nowhere.", filler.between(2, 4));
        }
        queries.add(new JudgedQuery(acronym, citing, "the institute, not the word"));
        queries.add(new JudgedQuery(word, List.of(subject), "the word, not the institute"));
    }

    /** Nobody cites it; one piece names it, others have the word. */
    private void onlyMentioned(String acronym, String name, String word) {
        String headline = numbered(filler.headline());
        String sentence = "The " + name + " (" + acronym + ") met again in spring.";
        SampleArticle article =
                with(titled(headline), filler.between(5, 8), 2, 1, List.of(sentence));
        String best = keep(headline, article.mentions(name, acronym));
        for (int i = 0; i < 4; i++) {
            mention("They left their " + word + " and more " + word + " behind.", 3);
        }
        queries.add(new JudgedQuery(acronym, List.of(best), "the name, not the word"));
    }

    private void named(String name, String acronym) {
        String[] words = name.split(" ", -1);
        List<String> citing = new ArrayList<>();
        String headline = numbered(filler.headline());
        SampleArticle article =
                with(
                        titled(headline),
                        filler.between(6, 9),
                        3,
                        1,
                        List.of("The " + name + " counted 412 of them last year."));
        citing.add(keep(headline, article.cites(name, acronym)));
        for (int i = 0; i < 3; i++) {
            String other = numbered(filler.headline());
            SampleArticle mentioning =
                    with(
                            titled(other),
                            filler.between(3, 5),
                            0,
                            1,
                            List.of(
                                    "The " + name + " has a new roof.",
                                    "From the " + words[words.length - 1] + " one sees far."));
            keep(other, mentioning.mentions(name, acronym));
        }
        queries.add(new JudgedQuery(name, citing, "cited, not only mentioned"));
    }

    private void rareBeatsFrequent(String rare) {
        String best = piece(filler.between(4, 7), 2, 1, "Few have ever seen " + rare + " here.");
        judge(rare + " OR harbour", "rare before frequent", best);
    }

    private void longStudyBeatsShortMention(String thing) {
        String[] said = new String[9];
        for (int i = 0; i < said.length; i++) {
            said[i] = "On " + thing + " there is more to say, " + (i + 2) + " times over.";
        }
        String best = piece(22, 1, 2, said);
        for (int i = 0; i < 5; i++) {
            mention("The rest went into " + thing + ".", 2);
        }
        judge(thing, "a long study, not a short mention", best);
    }

    private void shortPieceBeatsLongMention(String thing) {
        String best =
                piece(
                        3,
                        0,
                        1,
                        "Consider the " + thing + ".",
                        "There are " + thing + " in every town.");
        for (int i = 0; i < 4; i++) {
            piece(
                    22,
                    4,
                    9,
                    "He passed the " + thing + ".",
                    "Past the " + thing + " again, he went home.");
        }
        judge(thing, "a short piece, not a long one", best);
    }

    private void copies(String thing) {
        String headline = numbered("In praise of " + thing);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paragraphs.add(filler.paragraph(4) + " We have " + thing + " to thank for it.");
        }
        SampleArticle first = titled(headline);
        String reprint = numbered("Again, in praise of " + thing);
        SampleArticle second = titled(reprint);
        paragraphs.forEach(first::paragraph);
        paragraphs.forEach(second::paragraph);
        keep(headline, first);
        keep(reprint, second);
        for (int i = 0; i < 4; i++) {
            mention("She painted " + thing + " all her life.", filler.between(2, 5));
        }
        queries.add(new JudgedQuery(thing, List.of(headline, reprint), "a piece or its reprint"));
    }

    /** Pieces about nothing that is asked for; some are known by the words of their headline. */
    private void background() {
        for (int i = 0; i < 120; i++) {
            String headline = numbered(filler.headline());
            keep(headline, with(titled(headline), filler.between(3, 9), 0, 1, List.of()));
        }
        for (String headline :
                List.of(
                        "A bridge for the farmer's winter",
                        "The teacher who sold the train",
                        "Letters from a closed hospital")) {
            keep(headline, with(titled(headline), filler.between(4, 7), 0, 1, List.of()));
            queries.add(
                    new JudgedQuery(
                            headline.replace("'s", "s'"),
                            List.of(headline),
                            "the words of its headline"));
        }
    }
}
