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
 * @param confidence for each field of which it is known, how far that rule can be trusted
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
        Map<Field, String> provenance,
        Map<Field, Confidence> confidence) {

    public Particulars {
        provenance = Map.copyOf(provenance);
        confidence = Map.copyOf(confidence);
    }

    /** Particulars of which it is not known how far they can be trusted. */
    public Particulars(
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
        this(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                provenance,
                Map.of());
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
                noted(Field.TITLE, rule),
                assessed(Field.TITLE, Optional.of(rule)));
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
                noted(Field.STANDFIRST, rule),
                assessed(Field.STANDFIRST, Optional.of(rule)));
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
                noted(Field.AUTHORS, rule),
                assessed(Field.AUTHORS, Optional.of(rule)));
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
                noted(Field.OUTLET, rule),
                assessed(Field.OUTLET, Optional.of(rule)));
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
                noted(Field.DATE, rule),
                assessed(Field.DATE, Optional.of(rule)));
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
                noted(Field.DATELINE, rule),
                assessed(Field.DATELINE, Optional.of(rule)));
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
                noted(Field.KIND, rule),
                assessed(Field.KIND, Optional.of(rule)));
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
                noted(Field.LANGUAGE, rule),
                assessed(Field.LANGUAGE, Optional.of(rule)));
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
                noted(Field.URL, rule),
                assessed(Field.URL, Optional.of(rule)));
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
                noted(Field.BODY, rule),
                assessed(Field.BODY, Optional.of(rule)));
    }

    /** The same particulars, now that it is known how far one of them can be trusted. */
    public Particulars withConfidence(Field field, Confidence value) {
        Map<Field, Confidence> all = new EnumMap<>(Field.class);
        all.putAll(confidence);
        all.put(field, value);
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
                provenance,
                all);
    }

    /**
     * How far the particulars can be trusted once a rule has read one of them anew: what was known
     * of the value before does not hold for the new one.
     */
    Map<Field, Confidence> assessed(Field field, Optional<String> rule) {
        Map<Field, Confidence> all = new EnumMap<>(Field.class);
        all.putAll(confidence);
        all.remove(field);
        if (rule.filter(Confidence::isByPerson).isPresent()) {
            all.put(field, Confidence.HIGH);
        }
        return all;
    }

    private Map<Field, String> noted(Field field, String rule) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(provenance);
        all.put(field, rule);
        return all;
    }
}
