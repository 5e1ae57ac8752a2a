package dev.sayso.ingest.particulars;

import dev.sayso.article.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words under which outlets file opinion pieces: "Leitartikel", "letters", "opinión". */
public final class KindWords {
    private static final Map<String, Kind> KINDS = kinds();

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
