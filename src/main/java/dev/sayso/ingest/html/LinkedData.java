package dev.sayso.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** The JSON-LD of a page: all nodes of all its scripts, and the article among them. */
final class LinkedData {
    private static final Set<String> ARTICLES =
            Set.of(
                    "article",
                    "newsarticle",
                    "opinionnewsarticle",
                    "analysisnewsarticle",
                    "reportagenewsarticle",
                    "backgroundnewsarticle",
                    "reviewnewsarticle",
                    "askpublicnewsarticle",
                    "advertisercontentarticle",
                    "satiricalarticle",
                    "scholarlyarticle",
                    "techarticle",
                    "medicalscholarlyarticle",
                    "blogposting",
                    "liveblogposting",
                    "socialmediaposting",
                    "report",
                    "review",
                    "criticreview",
                    "recipe",
                    "howto");

    private static final Set<String> PAGES = Set.of("webpage", "itempage", "creativework");
    private static final Set<String> SITES =
            Set.of("website", "newsmediaorganization", "organization", "periodical");
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Reads the scripts; those that cannot be read are passed over. */
    LinkedData(List<String> scripts) {
        for (String script : scripts) {
            LenientJson.read(script).ifPresent(this::collect);
        }
    }

    /**
     * The article whose headline is nearest to what the page itself shows as its title.
     *
     * @param titles the page's titles, the surest first
     */
    LinkedArticle article(List<String> titles) {
        Optional<JsonNode> best = nearest(titles, ARTICLES).or(() -> nearest(titles, PAGES));
        return best.map(this::article).orElseGet(LinkedArticle::none);
    }

    /** The names of web sites and organizations that stand on their own in the page. */
    List<String> sites() {
        List<String> names = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> types = types(node);
            // Some pages call an author both a person and an organization.
            if (types.stream().anyMatch(SITES::contains) && !types.contains("person")) {
                text(node.path("name")).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<JsonNode> nearest(List<String> titles, Set<String> wanted) {
        Optional<JsonNode> best = Optional.empty();
        double bestScore = -1;
        for (JsonNode node : nodes) {
            if (types(node).stream().noneMatch(wanted::contains)) {
                continue;
            }
            String headline = headline(node).orElse("");
            double score =
                    titles.stream().mapToDouble(t -> Likeness.of(headline, t)).max().orElse(0)
                            + (node.has("datePublished") ? 0.1 : 0)
                            + (node.has("author") || node.has("creator") ? 0.1 : 0)
                            + (node.has("articleBody") ? 0.05 : 0);
            if (score > bestScore) {
                best = Optional.of(node);
                bestScore = score;
            }
        }
        return best;
    }

    private LinkedArticle article(JsonNode node) {
        List<String> publishers = new ArrayList<>(names(node.path("publisher")));
        publishers.addAll(names(node.path("sourceOrganization")));
        publishers.addAll(names(node.path("isPartOf")));
        List<String> authors = new ArrayList<>(names(node.path("author")));
        if (authors.isEmpty()) {
            authors.addAll(names(node.path("creator")));
        }
        List<String> sections = new ArrayList<>(texts(node.path("articleSection")));
        sections.addAll(texts(node.path("genre")));
        return new LinkedArticle(
                types(node),
                headline(node),
                authors,
                publishers,
                text(node.path("datePublished")).or(() -> text(node.path("dateCreated"))),
                sections,
                text(node.path("articleBody")).or(() -> text(node.path("text"))),
                text(node.path("description")).or(() -> text(node.path("alternativeHeadline"))),
                text(node.path("inLanguage")).or(() -> text(node.path("inLanguage").path("name"))),
                text(node.path("url"))
                        .or(() -> text(node.path("mainEntityOfPage")))
                        .or(() -> text(node.path("mainEntityOfPage").path("@id"))));
    }

    private static Optional<String> headline(JsonNode node) {
        return text(node.path("headline")).or(() -> text(node.path("name")));
    }

    /** All nodes below one, without recursion: pages may nest them as deep as they like. */
    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.pop();
            if (node.isObject()) {
                nodes.add(node);
                String id = node.path("@id").asText("");
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
            }
            List<JsonNode> below = new ArrayList<>();
            node.elements().forEachRemaining(below::add);
            for (int i = below.size() - 1; i >= 0; i--) {
                if (below.get(i).isContainerNode()) {
                    open.push(below.get(i));
                }
            }
        }
    }

    private List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        for (String type : texts(node.path("@type"))) {
            types.add(Folding.words(type.substring(type.lastIndexOf('/') + 1)));
        }
        return types;
    }

    /**
     * Names of persons or organizations, however they are written: text, object, reference, list.
     */
    private List<String> names(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            for (JsonNode each : value) {
                all.addAll(names(each, 0));
            }
            return all;
        }
        return names(value, 0);
    }

    private List<String> names(JsonNode value, int references) {
        if (value.isTextual()) {
            return texts(value);
        }
        List<String> names = texts(value.path("name"));
        if (names.isEmpty() && value.path("name").isObject()) {
            names = texts(value.path("name").path("name"));
        }
        if (names.isEmpty() && value.has("givenName") && value.has("familyName")) {
            names =
                    List.of(
                            value.path("givenName").asText()
                                    + " "
                                    + value.path("familyName").asText());
        }
        JsonNode other = byId.getOrDefault(value.path("@id").asText(""), value);
        boolean followed = names.isEmpty() && !other.equals(value) && references < 3;
        return followed ? names(other, references + 1) : names;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> text(each).ifPresent(texts::add));
        } else {
            text(value).ifPresent(texts::add);
        }
        return texts;
    }

    /** A text without entities and tags; empty when the value is none, or blank. */
    private static Optional<String> text(JsonNode value) {
        JsonNode one = value.isArray() && value.size() == 1 ? value.get(0) : value;
        if (one.has("@value")) {
            one = one.path("@value");
        }
        if (!one.isTextual() && !one.isNumber()) {
            return Optional.empty();
        }
        return Optional.of(plain(one.asText())).filter(text -> !text.isBlank());
    }

    private static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text.strip();
        }
        String once = Jsoup.parseBodyFragment(text).body().wholeText();
        return once.contains("&")
                ? org.jsoup.parser.Parser.unescapeEntities(once, false).strip()
                : once.strip();
    }
}
