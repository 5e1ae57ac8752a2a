package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page, parsed once, with what its head says about it.
 *
 * @param titles what the page shows as its title, the surest first: og:title, h1, title
 * @param url where the page was published, as far as known
 * @param trailEnd the first-order heading that ends the trail from the start page: a title, but not
 *     the headline that readers see
 */
record Page(
        Document document,
        MetaTags meta,
        LinkedData linkedData,
        LinkedArticle article,
        List<String> titles,
        Optional<Evidence<String>> url,
        Optional<Element> trailEnd) {
    /** Elements nested deeper are flattened, so that no page can exhaust the stack. */
    private static final int DEEPEST = 256;

    /** Parses a page; any text gives one. */
    static Page parse(String html, Optional<String> url) {
        Document document =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.replace('\0', ' '), "");
        MetaTags meta = new MetaTags(document);
        List<String> titles = titles(document, meta);
        LinkedData linkedData = new LinkedData(scripts(document));
        LinkedArticle article = linkedData.article(titles);
        return new Page(
                document,
                meta,
                linkedData,
                article,
                titles,
                url(document, meta, article, url),
                Trail.end(document));
    }

    /**
     * Puts what waits in templates for the page's script, or for readers without scripts, where it
     * will be shown.
     *
     * @return whether there was anything
     */
    boolean unpackTemplates() {
        boolean any = false;
        for (Element script : document.getElementsByTag("script")) {
            String type = script.attr("type").toLowerCase(Locale.ROOT);
            if (type.contains("template") && script.data().contains("<")) {
                Element shown = new Element("div");
                Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
                shown.appendChildren(parser.parseInput(script.data(), "").body().childNodes());
                script.remove();
                document.body().appendChild(shown);
                any = true;
            }
        }
        for (Element hidden : document.select("noscript, template")) {
            hidden.tagName("div");
            any = true;
        }
        return any;
    }

    /** Whether the element is the heading that ends the trail from the start page. */
    boolean isTrailEnd(Element element) {
        return trailEnd.filter(element::equals).isPresent();
    }

    /** The host of the page's address, in lower case. */
    Optional<String> host() {
        return url.flatMap(evidence -> address(evidence.value()))
                .map(address -> address.getHost().toLowerCase(Locale.ROOT));
    }

    /** The path of the page's address. */
    Optional<String> path() {
        return url.flatMap(evidence -> address(evidence.value()))
                .map(address -> address.getPath() == null ? "" : address.getPath());
    }

    private static List<String> titles(Document document, MetaTags meta) {
        List<String> titles = new ArrayList<>();
        meta.first("og:title", "twitter:title").ifPresent(titles::add);
        for (Element heading : document.getElementsByTag("h1")) {
            titles.add(Folding.spaces(heading.text()));
        }
        titles.add(Folding.spaces(document.title()));
        titles.removeIf(String::isBlank);
        return List.copyOf(titles.subList(0, Math.min(titles.size(), 6)));
    }

    private static List<String> scripts(Document document) {
        List<String> scripts = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                scripts.add(script.data());
            }
        }
        return scripts;
    }

    private static Optional<Evidence<String>> url(
            Document document, MetaTags meta, LinkedArticle article, Optional<String> given) {
        List<Evidence<String>> found = new ArrayList<>();
        for (Element link : document.getElementsByTag("link")) {
            if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
                found.add(new Evidence<>(link.attr("href").strip(), "canonical"));
            }
        }
        meta.first("og:url").ifPresent(url -> found.add(new Evidence<>(url, "og:url")));
        given.ifPresent(url -> found.add(new Evidence<>(url, "given")));
        article.url().ifPresent(url -> found.add(new Evidence<>(url, "json-ld")));
        meta.first(
                        "twitter:url",
                        "parsely-link",
                        "dc.identifier",
                        "dcterms.identifier",
                        "al:web:url")
                .ifPresent(url -> found.add(new Evidence<>(url, "meta")));
        for (Element link : document.getElementsByTag("link")) {
            String rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
            if (rel.equals("amphtml") || rel.equals("shortlink") || rel.equals("alternate")) {
                found.add(new Evidence<>(link.attr("href").strip(), "link"));
            }
        }
        return found.stream().filter(evidence -> address(evidence.value()).isPresent()).findFirst();
    }

    private static Optional<URI> address(String url) {
        String whole = url.startsWith("//") ? "https:" + url : url;
        if (!whole.startsWith("http://") && !whole.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(whole.replace(" ", "%20").replace("|", "%7C"));
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
