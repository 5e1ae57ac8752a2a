package dev.sayso.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Summary;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Original;
import dev.sayso.json.AmendmentJson;
import dev.sayso.json.CopiesJson;
import dev.sayso.json.Json;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.question.Parameters;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code /api/v1/articles/{id}}: the record, the original file, setting an article right, and
 * taking it out.
 */
public final class ArticleApi {
    private static final String ADDRESS = "/api/v1/articles/";

    private final Archive archive;
    private final Intake intake;
    private final Originals originals;

    public ArticleApi(Archive archive, Intake intake, Originals originals) {
        this.archive = archive;
        this.intake = intake;
        this.originals = originals;
    }

    private AnnotatedArticle article(Context context) throws IOException {
        return archive.get(id(context)).orElseThrow(Problem::noArticle);
    }

    /**
     * Leads from an earlier version of an article to the one that is held, at the same place of
     * another address.
     *
     * @param after what stands behind the id in the address
     * @return whether it did
     */
    static boolean ledOn(Archive archive, Context context, String after) throws IOException {
        Optional<ArticleId> newer = archive.successor(id(context));
        newer.ifPresent(
                id -> {
                    String query = context.queryString();
                    context.redirect(
                            ADDRESS + id + after + (query == null ? "" : "?" + query),
                            HttpStatus.TEMPORARY_REDIRECT);
                });
        return newer.isPresent();
    }

    static ArticleId id(Context context) {
        String text = context.pathParam("id");
        if (!ArticleId.isWellFormed(text)) {
            throw Problem.noArticle();
        }
        return new ArticleId(text);
    }

    /** The whole record, or a reference to the article in another format. */
    public void record(Context context) throws IOException {
        if (ledOn(archive, context, "")) {
            return;
        }
        AnnotatedArticle annotated = article(context);
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        if (format.equals("json")) {
            Findings<Comparison> copies = archive.copies(annotated.id());
            Answers.json(context, CopiesJson.write(annotated, copies.found()), copies.partial());
        } else {
            List<Copy> copies =
                    archive.copies(annotated.id()).found().stream().map(Comparison::copy).toList();
            SearchExport.send(context, format, Hit.of(Summary.of(annotated), copies));
        }
    }

    /** The file as it came in, to be kept and never to be shown by the browser. */
    public void original(Context context) throws IOException {
        if (ledOn(archive, context, "/original")) {
            return;
        }
        Original original = article(context).article().original();
        Path file = originals.file(original);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Problem.of(
                    404,
                    "The original is gone",
                    "The file of this article is no longer in the corpus; put it back, or run `sayso sync`.");
        }
        context.header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Disposition", disposition(original.path()))
                .contentType("application/octet-stream")
                .result(Files.newInputStream(file));
    }

    /** The file's own name, as RFC 6266 wants it, without characters that have no shape. */
    private static String disposition(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return "attachment; filename*=UTF-8''"
                + Parameters.encoded(plain.toString()).replace("+", "%20").replace("*", "%2A");
    }

    /** Takes the article out; its original moves to the trash. */
    public void delete(Context context) throws IOException {
        ArticleId id = id(context);
        if (!intake.delete(id, false)) {
            throw Problem.noArticle();
        }
        Answers.json(
                context,
                JsonNodeFactory.instance.objectNode().put("id", id.value()).put("deleted", true));
    }

    /** Sets particulars right; answers with the record as it is then. */
    public void correct(Context context) throws IOException {
        JsonNode sent;
        try {
            sent = Json.parse(context.body());
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The request is not JSON.");
        }
        ArticleId id = id(context);
        if (intake.correct(id, amendment(sent)).isEmpty()) {
            throw Problem.noArticle();
        }
        AnnotatedArticle corrected = article(context);
        Findings<Comparison> copies = archive.copies(id);
        Answers.json(context, CopiesJson.write(corrected, copies.found()), copies.partial());
    }

    /** What a request asks to be set right. */
    static Amendment amendment(JsonNode sent) {
        return switch (AmendmentJson.read(sent)) {
            case AmendmentJson.Sent.Understood(Amendment amendment) -> amendment;
            case AmendmentJson.Sent.Mistaken(String detail) -> throw Problem.badRequest(detail);
        };
    }
}
