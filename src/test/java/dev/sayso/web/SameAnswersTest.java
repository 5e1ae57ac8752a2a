package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Search;
import dev.sayso.duplicate.MadeUpPieces;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, the interface for programs and the walk of the command line give the same hits. */
final class SameAnswersTest {
    private static final int QUERIES = 200;
    private static final List<Search.Sort> SORTS = List.of(Search.Sort.values());

    private final Random random = new Random(20_261_130);

    private static List<AnnotatedArticle> articles() {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.addAll(SampleCopies.all());
        for (int i = 0; i < 40; i++) {
            SampleArticle article =
                    SampleArticles.titled("Piece number " + i)
                            .outlet("Outlet " + i % 7)
                            .signed("Writer " + i % 5)
                            .published("20" + (10 + i % 12) + "-0" + (1 + i % 9) + "-11");
            new MadeUpPieces(7, i).piece(120).forEach(article::paragraph);
            articles.add(article.build());
        }
        return articles;
    }

    private String query(List<String> words) {
        String one = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(8)) {
            case 0 -> one;
            case 1 -> one + " " + other;
            case 2 -> one + " OR " + other;
            case 3 -> one + " -" + other;
            case 4 -> one.substring(0, Math.min(3, one.length())) + "*";
            case 5 -> one + " outlet:\"Outlet " + random.nextInt(8) + '"';
            case 6 -> "date:20" + (10 + random.nextInt(12)) + " OR " + other;
            default -> '"' + one + " " + other + "\"~5";
        };
    }

    @Test
    void forTwoHundredQueriesInEveryOrder(@TempDir Path folder) throws IOException {
        List<AnnotatedArticle> articles = articles();
        List<String> words =
                articles.stream()
                        .flatMap(a -> List.of(a.article().text().split("\\W+")).stream())
                        .filter(word -> word.length() > 2 && word.matches("[a-z]+"))
                        .distinct()
                        .toList();
        int found = 0;
        try (TestServer server = TestServer.with(folder, articles)) {
            for (int i = 0; i < QUERIES; i++) {
                String typed = query(words);
                Search.Sort sort = SORTS.get(i % SORTS.size());
                String address =
                        "?size=100&sort="
                                + sort.name().toLowerCase(Locale.ROOT)
                                + "&q="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
                List<String> program = new ArrayList<>();
                for (JsonNode hit : server.json("/api/v1/search" + address).path("hits")) {
                    program.add(hit.path("id").asText());
                }
                List<String> page = new ArrayList<>();
                for (Element link : server.page("/search" + address).select("main .hit h2 a")) {
                    page.add(link.attr("href").replaceFirst("^/articles/([0-9a-f]+).*", "$1"));
                }
                List<String> walked = new ArrayList<>();
                Query read = ((Reading.Understood) QueryParser.parse(typed)).query();
                server.archive()
                        .hits(
                                Search.of(read).sorted(sort),
                                hit -> walked.add(hit.article().id().value()));

                assertEquals(program, walked, typed);
                if (!program.isEmpty()) {
                    assertEquals(program, page, typed);
                }
                found += program.size();
            }
        }
        assertTrue(found > QUERIES, "the queries find something");
    }
}
