package dev.sayso.web.page;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Intake;
import dev.sayso.article.Amendment;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.export.PlainText;
import dev.sayso.web.http.Guard;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.CorrectionView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.Links;
import dev.sayso.web.view.Wording;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Setting the particulars of an article right by a form: {@code /articles/{id}/correction}. It does
 * what {@code sayso correct} does, and works without a script.
 */
public final class CorrectionPages {
    private final Archive archive;
    private final Intake intake;
    private final Pages pages;
    private final SearchGate gate;
    private final Guard guard;

    /**
     * @param guard knows whether the forms may write
     */
    public CorrectionPages(
            Archive archive, Intake intake, Pages pages, SearchGate gate, Guard guard) {
        this.archive = archive;
        this.intake = intake;
        this.pages = pages;
        this.gate = gate;
        this.guard = guard;
    }

    /** The form, with what is known of the article now. */
    public void form(Context context) throws IOException {
        ArticleId id = ArticlePages.id(context.pathParam("id"));
        Optional<ArticleId> newer = archive.successor(id);
        if (newer.isPresent()) {
            context.redirect(Links.correction(newer.get()), HttpStatus.TEMPORARY_REDIRECT);
            return;
        }
        send(context, article(id), Map.of(), Map.of(), Set.of(), done(context));
    }

    private Article article(ArticleId id) throws IOException {
        AnnotatedArticle annotated =
                gate.run(() -> archive.get(id)).orElseThrow(Problem::noArticle);
        return annotated.article();
    }

    private static String done(Context context) {
        return Optional.ofNullable(context.queryParam("corrected"))
                .filter(number -> number.matches("[0-9]"))
                .map(Integer::valueOf)
                .map(
                        number ->
                                number == 0
                                        ? Speech.say("correction.same")
                                        : Speech.say(
                                                number == 1
                                                        ? "correction.done.one"
                                                        : "correction.done.other",
                                                Wording.capital(
                                                        Wording.count(number, "particular"))))
                .orElse("");
    }

    /** A browser says from which site a form comes only where the referrer may be told to it. */
    private void send(
            Context context,
            Article article,
            Map<Field, String> typed,
            Map<Field, String> mistakes,
            Set<Field> undone,
            String done) {
        context.header("Referrer-Policy", "same-origin");
        pages.send(
                context,
                "correction.jte",
                new CorrectionView(
                        Frame.of(
                                Speech.say(
                                        "correction.frame",
                                        PlainText.oneLine(article.displayTitle())),
                                "",
                                pages.assets()),
                        article,
                        typed,
                        mistakes,
                        undone,
                        done,
                        guard.takesForms(context)));
    }

    /**
     * Takes the form. A field is changed when what was typed is other than what the form showed, so
     * that an old form changes nothing else.
     */
    public void correct(Context context) throws IOException {
        ArticleId id = ArticlePages.id(context.pathParam("id"));
        Map<Field, String> typed = new EnumMap<>(Field.class);
        Map<Field, String> mistakes = new EnumMap<>(Field.class);
        Map<Field, Optional<String>> set = new EnumMap<>(Field.class);
        Set<Field> undone = EnumSet.noneOf(Field.class);
        context.formParams("undo").stream()
                .flatMap(name -> FieldText.named(name).stream())
                .forEach(undone::add);
        for (Field field : FieldText.correctable()) {
            String words = context.formParam(FieldText.name(field));
            if (words == null || undone.contains(field)) {
                continue;
            }
            typed.put(field, words);
            String shown = context.formParam("shown." + FieldText.name(field));
            Optional<String> value = FieldText.tidied(field, words);
            if (shown != null && value.equals(FieldText.tidied(field, shown))) {
                continue;
            }
            CorrectionView.mistake(field, words)
                    .ifPresentOrElse(
                            mistake -> mistakes.put(field, mistake), () -> set.put(field, value));
        }
        if (!mistakes.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            send(context, article(id), typed, mistakes, undone, "");
            return;
        }
        context.redirect(
                Links.correction(id) + "?corrected=" + changed(id, new Amendment(set, undone)),
                HttpStatus.SEE_OTHER);
    }

    /** Corrects, and counts the fields that are other than before. */
    private long changed(ArticleId id, Amendment amendment) throws IOException {
        if (amendment.set().isEmpty() && amendment.undone().isEmpty()) {
            article(id);
            return 0;
        }
        List<Amendment.Outcome> outcomes =
                intake.correct(id, amendment).orElseThrow(Problem::noArticle);
        return outcomes.stream().filter(Amendment.Outcome::changed).count();
    }
}
