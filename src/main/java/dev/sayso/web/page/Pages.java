package dev.sayso.web.page;

import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Assets;
import dev.sayso.web.http.Problem;
import dev.sayso.web.view.ErrorView;
import dev.sayso.web.view.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;

/** Turns what a page shows into the page, by the compiled templates. */
public final class Pages {
    private static final String TEMPLATES = "dev.sayso.web.pages";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Assets assets;

    public Pages(Assets assets) {
        this.assets = assets;
    }

    Assets assets() {
        return assets;
    }

    /**
     * Answers with a page.
     *
     * @param template the name of its file
     */
    void send(Context context, String template, Object view) {
        Answers.html(context, render(template, view));
    }

    /** A part of a page. */
    String part(String template, Object view) {
        StringOutput output = new StringOutput();
        engine.render(template, view, output);
        return output.toString();
    }

    /** Answers with a page that may not be complete. */
    void send(Context context, String template, Object view, boolean partial) {
        byte[] page = render(template, view);
        if (partial) {
            Answers.partialHtml(context, page);
        } else {
            Answers.html(context, page);
        }
    }

    private byte[] render(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, view, output);
        return output.toByteArray();
    }

    /** Answers with the page of an error. */
    public void sendError(Context context, Problem problem) {
        byte[] page =
                render(
                        "error.jte",
                        new ErrorView(
                                Frame.of(problem.title(), "", assets),
                                problem.title(),
                                problem.detail(),
                                problem.language()));
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(page);
    }
}
