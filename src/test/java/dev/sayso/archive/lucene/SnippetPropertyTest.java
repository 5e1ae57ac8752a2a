package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Match;
import dev.sayso.archive.Search;
import dev.sayso.archive.Snippet;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Span;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.MapArchive;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random texts and queries, always the same ones: what is marked is what an archive marks that goes
 * through the words one by one, and a snippet is a piece of its article.
 */
final class SnippetPropertyTest {
    private static final List<String> WORDS =
            List.of(
                    "harbour",
                    "lamp",
                    "ferry",
                    "Tide",
                    "bridge",
                    "the",
                    "of",
                    "a",
                    "Dr.",
                    "No.",
                    "5",
                    "Rs.",
                    "U.S.",
                    "3.5",
                    "Königin",
                    "été",
                    "lamps,",
                    "bridge;",
                    "(ferry)",
                    "پل",
                    "قدیمی",
                    "мост",
                    "\ud835\udd4f",
                    "e\u0301ta",
                    "—");

    private static final List<String> SOUGHT =
            List.of("harbour", "lamp", "ferry", "tide", "bridge", "konigin", "мост", "پل");

    private final Random random = new Random(71);

    @TempDir private Path folder;

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String sentence(int longest) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.append(pick(List.of(".", "?", "!", ".”", ""))).toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(sentence(random.nextInt(8) == 0 ? 300 : 20));
        }
        return text.toString();
    }

    private AnnotatedArticle article() {
        SampleArticle article = SampleArticles.titled(sentence(8) + " " + random.nextLong());
        if (random.nextBoolean()) {
            article.standfirst(sentence(25));
        }
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            article.paragraph(paragraph());
        }
        return article.pullQuote(sentence(12)).build();
    }

    private String leaf() {
        String word = pick(SOUGHT);
        return switch (random.nextInt(8)) {
            case 0 -> '"' + word + ' ' + pick(SOUGHT) + '"';
            case 1 -> '"' + word + " " + pick(SOUGHT) + " " + pick(SOUGHT) + '"';
            case 2 -> "title:" + word;
            case 3 -> "text:" + word;
            case 4 -> word.substring(0, 2) + "*";
            default -> word;
        };
    }

    private String query() {
        StringBuilder typed = new StringBuilder(leaf());
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            typed.append(pick(List.of(" ", " OR ", " -"))).append(leaf());
        }
        return typed.toString();
    }

    private static Query parsed(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed), typed).query();
    }

    @Test
    void marksAndSnippetsAreThoseOfTheWordsThemselves() throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder.resolve("index"));
                MapArchive map = new MapArchive()) {
            Map<ArticleId, AnnotatedArticle> articles = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                AnnotatedArticle article = article();
                articles.put(article.id(), article);
            }
            Batch batch = Batch.of(articles.values().toArray(AnnotatedArticle[]::new));
            archive.apply(batch);
            map.apply(batch);
            int snippets = 0;
            for (int i = 0; i < 250; i++) {
                String typed = query();
                Query query = parsed(typed);
                List<Hit> hits = archive.search(Search.of(query).sized(10)).hits();
                for (Hit hit : hits) {
                    ArticleId id = hit.article().id();
                    Highlights marks = map.highlight(id, query);
                    assertEquals(marks, archive.highlight(id, query), typed);
                    for (Snippet snippet : hit.snippets()) {
                        check(snippet, Objects.requireNonNull(articles.get(id)), marks, typed);
                        snippets++;
                    }
                }
            }
            assertTrue(snippets > 1_000, "only " + snippets + " snippets were checked");
        }
    }

    private static void check(
            Snippet snippet, AnnotatedArticle article, Highlights marks, String typed) {
        boolean inBody = snippet.place() == Snippet.Place.BODY;
        String text =
                inBody
                        ? article.article().text()
                        : article.article().particulars().standfirst().orElseThrow();
        int before = snippet.text().startsWith("… ") ? 2 : 0;
        int after = snippet.text().endsWith(" …") ? 2 : 0;
        String words = snippet.text().substring(before, snippet.text().length() - after);
        List<Integer> places = places(text, words);
        assertFalse(places.isEmpty(), () -> typed + ": not in the article: " + words);
        assertFalse(Character.isLowSurrogate(words.charAt(0)), words);
        assertFalse(Character.isHighSurrogate(words.charAt(words.length() - 1)), words);
        int from = before;
        for (Match match : snippet.matches()) {
            assertTrue(match.span().start() >= from && match.span().length() > 0, typed);
            from = match.span().end();
        }
        assertTrue(from <= snippet.text().length() - after, typed);
        Set<Span> marked = Set.copyOf(Match.spans(inBody ? marks.body() : marks.standfirst()));
        assertTrue(
                places.stream()
                        .anyMatch(
                                at ->
                                        Match.spans(snippet.matches()).stream()
                                                .map(span -> span.shift(at - before))
                                                .allMatch(marked::contains)),
                () ->
                        typed
                                + " marks "
                                + snippet.matches().stream()
                                        .map(m -> m.span().of(snippet.text()))
                                        .collect(Collectors.joining("|"))
                                + " in "
                                + snippet.text());
    }

    private static List<Integer> places(String text, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
