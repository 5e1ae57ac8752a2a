package dev.sayso.ingest.markdown;

import dev.sayso.article.Byline;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.text.FormLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The particulars that stand above a Markdown text between two lines of dashes. */
final class FrontMatter {
    private FrontMatter() {}

    static Clues clues(Map<String, List<String>> entries) {
        Particulars known = Particulars.none();
        for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
            String value = String.join("; ", entry.getValue()).strip();
            if (!value.isEmpty()) {
                known = FormLines.read(known, entry.getKey(), unquoted(value)).orElse(known);
            }
        }
        return new Clues(
                "front-matter",
                known.title(),
                known.standfirst(),
                known.byline() instanceof Byline.Signed(List<String> names) ? names : List.of(),
                known.outlet(),
                known.published(),
                known.provenance().containsKey(dev.sayso.article.Field.KIND)
                        ? Optional.of(known.kind())
                        : Optional.empty(),
                known.language(),
                known.url(),
                Optional.empty(),
                List.of());
    }

    private static String unquoted(String value) {
        String inner =
                value.startsWith("[") && value.endsWith("]")
                        ? value.substring(1, value.length() - 1)
                        : value;
        boolean quoted =
                inner.length() > 1
                        && ((inner.startsWith("\"") && inner.endsWith("\""))
                                || (inner.startsWith("'") && inner.endsWith("'")));
        return quoted ? inner.substring(1, inner.length() - 1) : inner;
    }
}
