package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.article.Amendment;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.export.PlainText;
import dev.sayso.home.Corrections;
import dev.sayso.home.Home;
import dev.sayso.json.Json;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what people set right. */
final class CorrectionPrinter {
    private final Archive archive;
    private final Output out;
    private final boolean json;

    CorrectionPrinter(Archive archive, Output out, boolean json) {
        this.archive = archive;
        this.out = out;
        this.json = json;
    }

    /** The corrections of every article that is held. */
    int all(Home home, Terminal terminal) throws IOException {
        List<ArticleId> ids =
                Corrections.of(home.corpus()).articles().stream()
                        .sorted(Comparator.comparing(ArticleId::value))
                        .toList();
        boolean any = false;
        for (ArticleId id : ids) {
            Optional<AnnotatedArticle> held = archive.get(id);
            if (held.isPresent() && !held.get().article().history().corrections().isEmpty()) {
                print(held.get().article(), terminal);
                any = true;
            }
        }
        if (!any) {
            terminal.say("Nothing was corrected yet.");
        }
        return ExitStatus.DONE;
    }

    /** The corrections of one article. */
    int of(AnnotatedArticle annotated, Terminal terminal) throws IOException {
        if (annotated.article().history().corrections().isEmpty()) {
            terminal.say("Nothing was corrected there.");
        } else {
            print(annotated.article(), terminal);
        }
        return ExitStatus.DONE;
    }

    private void print(Article article, Terminal terminal) throws IOException {
        if (!json) {
            out.line(terminal.bold(PlainText.oneLine(article.displayTitle())));
            out.line(article.id() + " · " + PlainText.oneLine(article.original().path()));
        }
        for (Map.Entry<Field, Correction> entry : article.history().inOrder().entrySet()) {
            out.line(
                    json
                            ? record(article, entry.getKey(), entry.getValue())
                            : "  " + line(article, entry.getKey(), entry.getValue()));
        }
    }

    private static String record(Article article, Field field, Correction correction) {
        return Json.print(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", article.id().value())
                        .put("path", article.original().path())
                        .put("part", article.original().part())
                        .put("field", FieldText.name(field))
                        .put("value", FieldText.of(article.particulars(), field).orElse(null))
                        .put("was", correction.was().orElse(null))
                        .put("rule", correction.rule().orElse(null))
                        .put("when", correction.when().toString()));
    }

    /** One correction: {@code author: “B”, was: “A” (byline line), corrected 2024-03-05}. */
    static String line(Article article, Field field, Correction correction) {
        return FieldText.name(field)
                + ": "
                + quoted(FieldText.of(article.particulars(), field))
                + ", was: "
                + quoted(correction.was())
                + correction.rule().map(rule -> " (" + rule.replace('-', ' ') + ")").orElse("")
                + ", corrected "
                + correction.when().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** What became of a field that was asked for. */
    static String sentence(Amendment.Outcome outcome) {
        String name = FieldText.name(outcome.field());
        return outcome.changed()
                ? name + ": " + quoted(outcome.after()) + " (was: " + quoted(outcome.before()) + ")"
                : name + " is " + quoted(outcome.after()) + " already.";
    }

    private static String quoted(Optional<String> text) {
        return text.map(words -> "“" + PlainText.oneLine(words) + "”").orElse("not given");
    }
}
