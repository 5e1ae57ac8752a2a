package dev.sayso.web.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Article;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.export.OriginWords;
import dev.sayso.export.PlainText;
import dev.sayso.json.Json;
import dev.sayso.web.text.Speech;
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
        add(known, article, Field.TITLE, particulars.title());
        if (article.history().corrections().containsKey(Field.STANDFIRST)) {
            add(known, article, Field.STANDFIRST, particulars.standfirst());
        }
        add(
                known,
                article,
                Field.AUTHORS,
                Optional.of(Wording.list(particulars.byline().authors())));
        add(known, article, Field.OUTLET, particulars.outlet());
        add(known, article, Field.DATE, particulars.published().map(Wording::day));
        add(known, article, Field.DATELINE, particulars.dateline());
        add(known, article, Field.KIND, Optional.of(Wording.kind(particulars.kind())));
        add(known, article, Field.LANGUAGE, particulars.language().map(Wording::language));
        add(known, article, Field.URL, particulars.url());
        add(known, article, Field.BODY, Optional.of(""));
        return known;
    }

    private static void add(
            List<ArticleView.Known> known, Article article, Field field, Optional<String> value) {
        Particulars particulars = article.particulars();
        Optional<Correction> correction =
                Optional.ofNullable(article.history().corrections().get(field));
        OriginWords.place(particulars, field)
                .ifPresent(
                        from ->
                                known.add(
                                        new ArticleView.Known(
                                                Speech.say("field." + field.label()),
                                                PlainText.oneLine(value.orElse(notGiven())),
                                                PlainText.oneLine(from),
                                                TrustWords.word(particulars, field),
                                                TrustWords.explanation(particulars, field),
                                                correction.map(c -> was(field, c)).orElse(""),
                                                correction
                                                        .flatMap(Correction::rule)
                                                        .map(OriginWords::place)
                                                        .orElse(""))));
    }

    /** What stood there before it was set right. */
    private static String was(Field field, Correction correction) {
        return correction
                .was()
                .map(words -> field == Field.KIND ? Speech.say("kind." + words) : words)
                .map(words -> Speech.say("correction.quoted", PlainText.oneLine(words)))
                .orElseGet(ArticleMeta::notGiven);
    }

    private static String notGiven() {
        return Speech.say("field.not-given");
    }

    static List<ArticleView.Known> file(Original original) {
        String part =
                original.part() > 1
                        ? Speech.say("adding.part", Wording.grouped(original.part()))
                        : "";
        return List.of(
                plain(Speech.say("field.file"), PlainText.oneLine(original.path()) + part),
                plain(Speech.say("field.type"), PlainText.oneLine(original.mediaType())),
                plain("SHA-256", original.sha256()),
                plain(
                        Speech.say("field.taken"),
                        Wording.day(
                                original.ingested()
                                        .atZone(java.time.ZoneOffset.UTC)
                                        .toLocalDate())));
    }

    private static ArticleView.Known plain(String what, String value) {
        return new ArticleView.Known(what, value, "", "", "", "", "");
    }
}
