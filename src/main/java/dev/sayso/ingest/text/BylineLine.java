package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.OutletName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "By Anna Berg | The Invented Post | 5 March 2024". */
public final class BylineLine {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;
    private static final Pattern PARTS = Pattern.compile("\\s*+[|•·/]\\s*+|\\s[-–—]\\s");
    private static final Pattern FOR_OUTLET =
            Pattern.compile("\\s(?:for|of|in)\\s(?=(?:[Tt]he\\s)?\\p{Lu})");

    private BylineLine() {}

    /** Whether the line is a byline. */
    public static boolean is(String line) {
        return read(Particulars.none(), line).isPresent();
    }

    /** What is known with the line; empty when it is no byline. */
    static Optional<Particulars> read(Particulars known, String line) {
        if (line.length() > LONGEST || LineWords.count(line) > MOST_WORDS || isSentence(line)) {
            return Optional.empty();
        }
        Optional<String> signed = AuthorNames.afterPrefix(line);
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(PARTS.split(signed.get())));
        String[] worksFor = FOR_OUTLET.split(parts.getFirst(), 2);
        if (worksFor.length == 2 && LineWords.hasOutletWord(worksFor[1])) {
            parts.set(0, worksFor[0]);
            parts.add(worksFor[1]);
        }
        List<String> names = AuthorNames.split(parts.getFirst());
        if (names.isEmpty() || !names.stream().allMatch(BylineLine::signs)) {
            return Optional.empty();
        }
        Particulars more =
                known.provenance().containsKey(Field.AUTHORS)
                        ? known
                        : known.withByline(new Byline.Signed(names), "byline-line");
        for (String part : parts.subList(1, parts.size())) {
            more = rest(more, part);
        }
        return Optional.of(more);
    }

    private static Particulars rest(Particulars known, String part) {
        if (!known.provenance().containsKey(Field.DATE) && DateWords.parse(part).isPresent()) {
            return known.withPublished(DateWords.parse(part).get(), "byline-line");
        }
        if (!known.provenance().containsKey(Field.OUTLET) && LineWords.hasOutletWord(part)) {
            return OutletName.clean(part)
                    .map(name -> known.withOutlet(name, "byline-line"))
                    .orElse(known);
        }
        return known;
    }

    /** One name alone may be a pen name; a body signs as such. */
    private static boolean signs(String name) {
        return AuthorNames.isBody(name)
                || AuthorNames.looksLikePerson(name)
                || (name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0)));
    }

    /** "By 2030 the rivers will be dry.": nobody signs so. */
    private static boolean isSentence(String line) {
        return (line.endsWith(".") && LineWords.count(line) > 7) || line.endsWith("?");
    }
}
