package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page, under whichever attribute they give their name. */
final class MetaTags {
    private static final List<String> NAME_ATTRIBUTES =
            List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    MetaTags(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String content = Folding.spaces(meta.attr("content"));
            for (String attribute : NAME_ATTRIBUTES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** Everything said under the name, in the order of the page. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** The first thing said under one of the names; the names in the order of trust. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> all = all(name);
            if (!all.isEmpty()) {
                return Optional.of(all.getFirst());
            }
        }
        return Optional.empty();
    }
}
