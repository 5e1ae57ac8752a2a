package dev.sayso.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The particulars as text, one field at a time: authors with {@code ;} between them, the day as
 * {@code 2024-03-05}. The form in which people correct them.
 */
public final class FieldText {
    /** The most characters that a value may have, in UTF-16 code units. */
    public static final int LONGEST = 2_000;

    private static final List<Field> FIELDS =
            List.of(
                    Field.TITLE,
                    Field.AUTHORS,
                    Field.OUTLET,
                    Field.DATE,
                    Field.KIND,
                    Field.LANGUAGE,
                    Field.URL,
                    Field.STANDFIRST,
                    Field.DATELINE);

    private FieldText() {}

    /** The fields that a person can set right, in the order in which they are named to people. */
    public static List<Field> correctable() {
        return FIELDS;
    }

    /** As a person types it: {@code author}. */
    public static String name(Field field) {
        return field == Field.AUTHORS ? "author" : field.label();
    }

    /** The field that goes by this name; {@code authors} will do as well. */
    public static Optional<Field> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return FIELDS.stream()
                .filter(field -> name(field).equals(lower) || field.label().equals(lower))
                .findFirst();
    }

    /** The names of all of them: {@code title, author, …}. */
    public static String names() {
        return FIELDS.stream().map(FieldText::name).collect(Collectors.joining(", "));
    }

    /** What the particulars say; empty when they say nothing. */
    public static Optional<String> of(Particulars particulars, Field field) {
        return switch (field) {
            case TITLE -> particulars.title();
            case STANDFIRST -> particulars.standfirst();
            case AUTHORS -> joined(particulars.byline().authors());
            case OUTLET -> particulars.outlet();
            case DATE -> particulars.published().map(LocalDate::toString);
            case DATELINE -> particulars.dateline();
            case KIND ->
                    particulars.kind() == Kind.UNKNOWN
                            ? Optional.empty()
                            : Optional.of(particulars.kind().label());
            case LANGUAGE -> particulars.language();
            case URL -> particulars.url();
            case BODY -> Optional.empty();
        };
    }

    private static Optional<String> joined(List<String> authors) {
        return authors.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", authors));
    }

    private static List<String> authors(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The particulars with one field as given.
     *
     * @param text well-formed; empty when the outlet does not say
     * @param rule that read it; empty when none did
     */
    public static Particulars put(
            Particulars particulars, Field field, Optional<String> text, Optional<String> rule) {
        Map<Field, String> provenance = new EnumMap<>(Field.class);
        provenance.putAll(particulars.provenance());
        provenance.remove(field);
        rule.ifPresent(words -> provenance.put(field, words));
        return new Particulars(
                field == Field.TITLE ? text : particulars.title(),
                field == Field.STANDFIRST ? text : particulars.standfirst(),
                field == Field.AUTHORS ? byline(text, rule) : particulars.byline(),
                field == Field.OUTLET ? text : particulars.outlet(),
                field == Field.DATE ? text.map(LocalDate::parse) : particulars.published(),
                field == Field.DATELINE ? text : particulars.dateline(),
                field == Field.KIND
                        ? text.flatMap(Kind::labelled).orElse(Kind.UNKNOWN)
                        : particulars.kind(),
                field == Field.LANGUAGE ? text : particulars.language(),
                field == Field.URL ? text : particulars.url(),
                provenance,
                particulars.assessed(field, rule));
    }

    /** Without a name, the piece is unsigned when somebody or something says so. */
    private static Byline byline(Optional<String> text, Optional<String> rule) {
        List<String> names = text.map(FieldText::authors).orElse(List.of());
        return names.isEmpty() && rule.isPresent() ? new Byline.Unsigned() : Byline.of(names);
    }

    /**
     * A value as it is kept: without control characters and spaces around it; empty when it says
     * that there is none.
     */
    public static Optional<String> tidied(Field field, String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        String text = plain.toString().strip().replaceAll(" {2,}+", " ");
        return switch (field) {
            case AUTHORS -> joined(authors(text));
            case KIND -> Kind.labelled(text).filter(kind -> kind != Kind.UNKNOWN).map(Kind::label);
            case LANGUAGE -> nonEmpty(text.toLowerCase(Locale.ROOT));
            case TITLE, STANDFIRST, OUTLET, DATE, DATELINE, URL, BODY -> nonEmpty(text);
        };
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Why the value cannot be one of this field, in a sentence; nothing when it can. */
    public static Optional<String> mistake(Field field, String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.of(
                    "The %s has %,d characters; %,d are the most."
                            .formatted(name(field), text.length(), LONGEST));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (field) {
            case DATE -> isDay(text) ? fine() : said(text, "is no day; write it as 2024-03-05");
            case KIND ->
                    Kind.labelled(text).isPresent()
                            ? fine()
                            : said(text, "is no kind of piece; the kinds are " + kinds());
            case LANGUAGE ->
                    text.matches("[A-Za-z]{2,3}")
                            ? fine()
                            : said(text, "is no language code; write two letters, as in en");
            case URL -> isAddress(text) ? fine() : said(text, "is no http or https address");
            case TITLE, STANDFIRST, AUTHORS, OUTLET, DATELINE, BODY -> fine();
        };
    }

    private static Optional<String> fine() {
        return Optional.empty();
    }

    private static Optional<String> said(String text, String what) {
        return Optional.of("“" + text + "” " + what + ".");
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && text.matches("(?i)https?://.*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
