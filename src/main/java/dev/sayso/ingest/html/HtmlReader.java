package dev.sayso.ingest.html;

import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.ingest.draft.Draft;
import java.util.Optional;

/**
 * Reads an HTML page into an article: charset, main text, and what the page says about it.
 *
 * <p>Any bytes give a draft. A page without a main text gives one with an empty text; what that
 * means is for the caller to say.
 */
public final class HtmlReader {
    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param declaredCharset the charset that came with the page from outside it, as in an HTTP or
     *     mail header
     * @param url where the page was fetched, if known
     */
    public static Draft read(
            byte[] bytes, Optional<String> declaredCharset, Optional<String> url) {
        Page page = Page.parse(PageCharset.decode(bytes, declaredCharset), url);
        Survey survey = new Survey(page.document());
        Body body = Body.find(page, survey);
        Particulars particulars = new ParticularsReader(page, survey, body).read();
        BodyBuilder builder = body.build();
        return new Draft(particulars, builder.text(), builder.blocks());
    }
}
