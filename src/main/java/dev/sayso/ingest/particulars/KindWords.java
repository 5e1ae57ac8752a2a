package dev.sayso.ingest.particulars;

import dev.sayso.article.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words under which outlets file opinion pieces: "Leitartikel", "letters", "opinión". */
public final class KindWords {
    private static final Map<String, Kind> KINDS = kinds();

    private static final Pattern PARTS =
            Pattern.compile("\\s*+[|•·›»>/]\\s*+|\\s[-–—]\\s|\\s?[,،]\\s");
    private static final Pattern FILED =
            Pattern.compile(
                    "^(?:posted|filed|published)\\s(?:in|under):?\\s|^(?:section|category):\\s",
                    Pattern.CASE_INSENSITIVE);

    private KindWords() {}

    /**
     * What a section, a kicker or one segment of an address says about the kind; empty when it says
     * nothing. Whole words only: {@code "opinion"} says something, {@code "public opinion poll"}
     * nothing.
     */
    public static Optional<Kind> of(String words) {
        String plain = Folding.words(words).replaceAll("[-_'’.:+]+", " ").strip();
        Optional<Kind> whole = Optional.ofNullable(KINDS.get(plain));
        return whole.or(() -> Optional.ofNullable(KINDS.get(plain.replace(" ", ""))));
    }

    /**
     * What a label says, of which one part may name the section and another the series: {@code
     * "Columnists · From the Hill"}, {@code "Home > Comment"}, {@code "Posted in Opinion"}.
     */
    public static Optional<Kind> ofLabel(String label) {
        String bare = FILED.matcher(Folding.spaces(label)).replaceFirst("");
        Optional<Kind> general = Optional.empty();
        for (String part : PARTS.split(bare, -1)) {
            Optional<Kind> kind = of(part);
            if (kind.isPresent() && kind.get() != Kind.OP_ED) {
                return kind;
            }
            general = general.or(() -> kind);
        }
        return general;
    }

    private static Map<String, Kind> kinds() {
        WordLists words = WordLists.beside(KindWords.class, "kinds.txt");
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.UNKNOWN) {
                words.list(kind.label()).forEach(word -> kinds.put(Folding.words(word), kind));
            }
        }
        return Map.copyOf(kinds);
    }
}
