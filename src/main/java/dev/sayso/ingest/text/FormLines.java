package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Languages;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.OutletName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines of a head that was filled in like a form: "Title: …", "Author: …", "Source: …". */
public final class FormLines {
    private static final String RULE = "head-form";
    private static final int LONGEST_KEY = 20;
    private static final int LONGEST_VALUE = 500;
    private static final Set<String> TITLE = LineWords.set("key title");
    private static final Set<String> STANDFIRST = LineWords.set("key standfirst");
    private static final Set<String> AUTHOR = LineWords.set("key author");
    private static final Set<String> DATE = LineWords.set("key date");
    private static final Set<String> OUTLET = LineWords.set("key outlet");
    private static final Set<String> KIND = LineWords.set("key kind");
    private static final Set<String> LANGUAGE = LineWords.set("key language");
    private static final Set<String> URL = LineWords.set("key url");
    private static final Set<String> PLACE = LineWords.set("key place");

    private final Sheet sheet;

    FormLines(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the line, if it is one of a form. */
    boolean read(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_KEY || line.length() > LONGEST_VALUE) {
            return false;
        }
        String key = line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        Optional<Particulars> more =
                value.isEmpty() ? Optional.empty() : read(sheet.particulars(), key, value);
        more.ifPresent(sheet::know);
        return more.isPresent();
    }

    /**
     * What is known with one more entry; empty when the key is not one that is understood, or the
     * value not one that fits it.
     */
    public static Optional<Particulars> read(Particulars known, String rawKey, String value) {
        String key = LineWords.bare(rawKey.replace('_', ' ').replace('-', ' '));
        if (TITLE.contains(key)) {
            return Optional.of(known.withTitle(value, RULE));
        }
        if (STANDFIRST.contains(key)) {
            return Optional.of(known.withStandfirst(value, RULE));
        }
        if (AUTHOR.contains(key)) {
            List<String> names = AuthorNames.split(value);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(known.withByline(new Byline.Signed(names), RULE));
        }
        if (DATE.contains(key)) {
            return DateWords.parse(value).map(day -> known.withPublished(day, RULE));
        }
        if (OUTLET.contains(key)) {
            return outlet(known, value);
        }
        if (KIND.contains(key)) {
            return KindWords.ofLabel(value.replace(";", ","))
                    .map(kind -> known.withKind(kind, RULE));
        }
        if (LANGUAGE.contains(key) && value.length() >= 2 && value.length() <= 8) {
            return Languages.code(value).map(code -> known.withLanguage(code, RULE));
        }
        if (URL.contains(key) && value.startsWith("http")) {
            return Optional.of(known.withUrl(value, RULE));
        }
        return PLACE.contains(key) && value.length() <= 60
                ? Optional.of(known.withDateline(value, RULE))
                : Optional.empty();
    }

    /** "Source: The Invented Post, 5 March 2024"; an address is a link, not a name. */
    private static Optional<Particulars> outlet(Particulars known, String value) {
        if (value.startsWith("http")) {
            return Optional.of(known.withUrl(value, RULE));
        }
        int comma = value.indexOf(',');
        Particulars more = known;
        String name = value;
        if (comma > 0 && DateWords.parse(value.substring(comma)).isPresent()) {
            name = value.substring(0, comma);
            more =
                    known.provenance().containsKey(Field.DATE)
                            ? known
                            : known.withPublished(
                                    DateWords.parse(value.substring(comma)).get(), RULE);
        }
        Particulars dated = more;
        return OutletName.clean(name).map(clean -> dated.withOutlet(clean, RULE));
    }
}
