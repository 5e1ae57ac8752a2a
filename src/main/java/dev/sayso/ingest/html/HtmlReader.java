package dev.sayso.ingest.html;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.text.Charsets;
import java.util.Optional;

/**
 * Reads an HTML page into an article: charset, main text, and what the page says about it.
 *
 * <p>Any bytes give a draft. A page without a main text gives one with an empty text; what that
 * means is for the caller to say.
 */
public final class HtmlReader {
    /** With less text than this, in characters, a page has not shown its article. */
    private static final int LITTLE_TEXT = 250;

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param declaredCharset the charset that came with the page from outside it, as in an HTTP or
     *     mail header
     * @param url where the page was fetched, if known
     */
    public static Draft read(byte[] bytes, Optional<String> declaredCharset, Optional<String> url) {
        Page page = Page.parse(Charsets.decodePage(bytes, declaredCharset), url);
        Survey survey = new Survey(page.document());
        if (survey.prose() < LITTLE_TEXT && page.unpackTemplates()) {
            survey = new Survey(page.document());
        }
        Body body = Body.find(page, survey);
        Particulars particulars = new ParticularsReader(page, survey, body).read();
        BodyBuilder builder = body.build();
        if (builder.text().length() < LITTLE_TEXT) {
            builder = stated(page, builder);
        }
        return new Draft(particulars, builder.text(), builder.blocks());
    }

    /** The text that JSON-LD gives, where the page itself shows far less of it. */
    private static BodyBuilder stated(Page page, BodyBuilder shown) {
        String text = page.article().body().orElse("");
        if (text.length() < Math.max(LITTLE_TEXT, 2 * shown.text().length())) {
            return shown;
        }
        BodyBuilder builder = new BodyBuilder();
        text.lines().map(Folding::spaces).forEach(builder::paragraph);
        return builder;
    }
}
