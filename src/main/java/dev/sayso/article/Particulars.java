package dev.sayso.article;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the outlet says about the piece. What it does not say is empty, never a guess.
 *
 * @param dateline the place the piece was written from, as printed; not the day of publication
 * @param published the outlet's own local day
 * @param language ISO 639-1, lower case: {@code en}
 * @param provenance for each field that was read, the rule that read it: {@code AUTHORS ->
 *     byline-line}
 */
public record Particulars(
        Optional<String> title,
        Optional<String> standfirst,
        Byline byline,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> dateline,
        Kind kind,
        Optional<String> language,
        Optional<String> url,
        Map<Field, String> provenance) {

    public Particulars {
        provenance = Map.copyOf(provenance);
    }

    /** Nothing known yet. */
    public static Particulars none() {
        return new Particulars(
                Optional.empty(),
                Optional.empty(),
                new Byline.NotFound(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Kind.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public Particulars withTitle(String value, String rule) {
        return new Particulars(
                Optional.of(value),
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                noted(Field.TITLE, rule));
    }

    public Particulars withStandfirst(String value, String rule) {
        return new Particulars(
                title,
                Optional.of(value),
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                noted(Field.STANDFIRST, rule));
    }

    public Particulars withByline(Byline value, String rule) {
        return new Particulars(
                title,
                standfirst,
                value,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                noted(Field.AUTHORS, rule));
    }

    public Particulars withOutlet(String value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                Optional.of(value),
                published,
                dateline,
                kind,
                language,
                url,
                noted(Field.OUTLET, rule));
    }

    public Particulars withPublished(LocalDate value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                Optional.of(value),
                dateline,
                kind,
                language,
                url,
                noted(Field.DATE, rule));
    }

    public Particulars withDateline(String value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                Optional.of(value),
                kind,
                language,
                url,
                noted(Field.DATELINE, rule));
    }

    public Particulars withKind(Kind value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                value,
                language,
                url,
                noted(Field.KIND, rule));
    }

    public Particulars withLanguage(String value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                Optional.of(value),
                url,
                noted(Field.LANGUAGE, rule));
    }

    public Particulars withUrl(String value, String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                Optional.of(value),
                noted(Field.URL, rule));
    }

    /** The same particulars, with the rule that found the body noted. */
    public Particulars withBodyRule(String rule) {
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                noted(Field.BODY, rule));
    }

    private Map<Field, String> noted(Field field, String rule) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(provenance);
        all.put(field, rule);
        return all;
    }
}
