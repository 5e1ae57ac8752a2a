package dev.sayso.web.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Article;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.Languages;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.export.OriginWords;
import dev.sayso.export.PlainText;
import dev.sayso.json.Json;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an article's page tells programs, and what it says about how it knows. */
public record ArticleMeta(AnnotatedArticle annotated) {
    private Particulars particulars() {
        return annotated.article().particulars();
    }

    public String title() {
        return PlainText.oneLine(annotated.article().displayTitle());
    }

    public List<String> authors() {
        return particulars().byline().authors();
    }

    public Optional<String> outlet() {
        return particulars().outlet();
    }

    /** As citation managers read it: {@code 2025/03/12}. */
    public Optional<String> date() {
        return particulars().published().map(day -> day.toString().replace('-', '/'));
    }

    public Optional<String> url() {
        return Links.outside(particulars().url());
    }

    public Optional<String> language() {
        return particulars().language();
    }

    /**
     * The article as schema.org describes one; safe inside a script element, and no statement of a
     * script even for a reader that takes it for one.
     */
    public Content jsonLd() {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("@context", "https://schema.org")
                        .put("@type", "OpinionNewsArticle")
                        .put("headline", title());
        ArrayNode authors = node.putArray("author");
        authors()
                .forEach(
                        name ->
                                authors.addObject()
                                        .put("@type", "Person")
                                        .put("name", PlainText.oneLine(name)));
        outlet().ifPresent(
                        name ->
                                node.putObject("publisher")
                                        .put("@type", "Organization")
                                        .put("name", PlainText.oneLine(name)));
        particulars().published().ifPresent(day -> node.put("datePublished", day.toString()));
        language().ifPresent(code -> node.put("inLanguage", PlainText.oneLine(code)));
        url().ifPresent(address -> node.put("url", address));
        String json =
                Json.print(node)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("=", "\\u003d")
                        .replace("'", "\\u0027")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029");
        return output -> output.writeContent(json);
    }

    static List<ArticleView.Known> known(Article article) {
        Particulars particulars = article.particulars();
        List<ArticleView.Known> known = new ArrayList<>();
        add(known, article, Field.TITLE, "Headline", particulars.title());
        if (article.history().corrections().containsKey(Field.STANDFIRST)) {
            add(known, article, Field.STANDFIRST, "Standfirst", particulars.standfirst());
        }
        add(
                known,
                article,
                Field.AUTHORS,
                "Author",
                Optional.of(Wording.list(particulars.byline().authors())));
        add(known, article, Field.OUTLET, "Outlet", particulars.outlet());
        add(known, article, Field.DATE, "Date", particulars.published().map(Wording::day));
        add(known, article, Field.DATELINE, "Dateline", particulars.dateline());
        add(known, article, Field.KIND, "Kind", Optional.of(particulars.kind().label()));
        add(
                known,
                article,
                Field.LANGUAGE,
                "Language",
                particulars.language().map(Languages::name));
        add(known, article, Field.URL, "Address", particulars.url());
        add(known, article, Field.BODY, "Text", Optional.of(""));
        return known;
    }

    private static void add(
            List<ArticleView.Known> known,
            Article article,
            Field field,
            String what,
            Optional<String> value) {
        Particulars particulars = article.particulars();
        String before =
                Optional.ofNullable(article.history().corrections().get(field))
                        .map(ArticleMeta::was)
                        .orElse("");
        OriginWords.place(particulars, field)
                .ifPresent(
                        from ->
                                known.add(
                                        new ArticleView.Known(
                                                what,
                                                PlainText.oneLine(value.orElse("not given")),
                                                PlainText.oneLine(from),
                                                OriginWords.trust(particulars, field).orElse(""),
                                                OriginWords.explanation(particulars, field)
                                                        .orElse(""),
                                                before)));
    }

    /** What stood there before it was set right. */
    private static String was(Correction correction) {
        return "; was: "
                + correction
                        .was()
                        .map(words -> "“" + PlainText.oneLine(words) + "”")
                        .orElse("not given")
                + correction.rule().map(rule -> ", from " + OriginWords.place(rule)).orElse("");
    }

    static List<ArticleView.Known> file(Original original) {
        String part = original.part() > 1 ? ", part " + Wording.grouped(original.part()) : "";
        return List.of(
                plain("File", PlainText.oneLine(original.path()) + part),
                plain("Type", PlainText.oneLine(original.mediaType())),
                plain("SHA-256", original.sha256()),
                plain(
                        "Taken in",
                        Wording.day(
                                original.ingested()
                                        .atZone(java.time.ZoneOffset.UTC)
                                        .toLocalDate())));
    }

    private static ArticleView.Known plain(String what, String value) {
        return new ArticleView.Known(what, value, "", "", "", "");
    }
}
