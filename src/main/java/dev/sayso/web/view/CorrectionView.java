package dev.sayso.web.view;

import dev.sayso.article.Article;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.export.OriginWords;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form that sets particulars of an article right.
 *
 * @param typed what a person sent that could not be taken, by field; empty at first
 * @param mistakes why not, in a sentence
 * @param undone the corrections that the person wanted to take back
 * @param done what to say of a correction that was just made; empty otherwise
 * @param changeable whether a form may write here
 */
public record CorrectionView(
        Frame frame,
        Article article,
        Map<Field, String> typed,
        Map<Field, String> mistakes,
        Set<Field> undone,
        String done,
        boolean changeable) {
    public CorrectionView {
        typed = Map.copyOf(typed);
        mistakes = Map.copyOf(mistakes);
        undone = Set.copyOf(undone);
    }

    private static final Map<String, String> HINTS =
            Map.of(
                    FieldText.name(Field.AUTHORS), "authors",
                    FieldText.name(Field.DATE), "date",
                    FieldText.name(Field.DATELINE), "dateline",
                    FieldText.name(Field.LANGUAGE), "language",
                    FieldText.name(Field.URL), "url");

    /**
     * Where a value comes from.
     *
     * @param person who set it and what was read before, in a sentence; empty when nobody did
     * @param place where it was read, in English; empty when it was not
     * @param trust how far that can be trusted; empty when it is not known
     */
    public record Read(String person, String place, String trust) {}

    /**
     * One field of the form.
     *
     * @param name of the parameter: {@code author}
     * @param value that stands in the box
     * @param shown what the article says
     * @param read where that comes from
     * @param corrected whether a person said so, which can be taken back
     */
    public record Entry(
            String name,
            String label,
            String value,
            String shown,
            Read read,
            boolean corrected,
            boolean undone,
            String mistake) {
        public boolean isWrong() {
            return !mistake.isEmpty();
        }

        public boolean isKind() {
            return name.equals(FieldText.name(Field.KIND));
        }

        public boolean isLong() {
            return name.equals(FieldText.name(Field.STANDFIRST));
        }

        /** Whether the form says what is to be written. */
        public boolean hasHint() {
            return HINTS.containsKey(name);
        }

        /** The text that says so. */
        public String hint() {
            return "correction.hint." + HINTS.getOrDefault(name, "");
        }

        /** What stands in the hint as an example. */
        public String example() {
            return name.equals(FieldText.name(Field.LANGUAGE)) ? "en" : "https://";
        }

        /** The ids of what explains the box. */
        public String described() {
            return "read-" + name + (isWrong() ? " wrong-" + name : "");
        }
    }

    public String title() {
        return PlainText.oneLine(article.displayTitle());
    }

    public String page() {
        return "/articles/" + article.id();
    }

    public String address() {
        return Links.correction(article.id());
    }

    /** The kinds that there are, by label. */
    public List<String> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.UNKNOWN)
                .map(Kind::label)
                .toList();
    }

    public List<Entry> entries() {
        return FieldText.correctable().stream().map(this::entry).toList();
    }

    private Entry entry(Field field) {
        String shown = FieldText.of(article.particulars(), field).orElse("");
        return new Entry(
                FieldText.name(field),
                label(field),
                typed.getOrDefault(field, shown),
                shown,
                read(field),
                article.history().corrections().containsKey(field),
                undone.contains(field),
                mistakes.getOrDefault(field, ""));
    }

    static String label(Field field) {
        return Speech.say("field." + field.label());
    }

    private Read read(Field field) {
        Particulars particulars = article.particulars();
        Optional<Correction> correction =
                Optional.ofNullable(article.history().corrections().get(field));
        if (correction.isPresent()) {
            return new Read(
                    byPerson(field, correction.get()),
                    correction.get().rule().map(OriginWords::place).orElse(""),
                    "");
        }
        return new Read(
                "",
                PlainText.oneLine(OriginWords.place(particulars, field).orElse("")),
                TrustWords.word(particulars, field));
    }

    private static String byPerson(Field field, Correction correction) {
        return Speech.say(
                "correction.by-person",
                Wording.day(correction.when().atZone(ZoneOffset.UTC).toLocalDate()),
                correction
                        .was()
                        .map(words -> field == Field.KIND ? Speech.say("kind." + words) : words)
                        .map(words -> Speech.say("correction.quoted", PlainText.oneLine(words)))
                        .orElseGet(() -> Speech.say("field.nothing")));
    }

    /** Why what was typed cannot be the value of a field; nothing when it can. */
    public static Optional<String> mistake(Field field, String typed) {
        if (FieldText.mistake(field, typed).isEmpty()) {
            return Optional.empty();
        }
        String text = typed.strip();
        return Optional.of(
                text.length() > FieldText.LONGEST
                        ? Speech.say(
                                "correction.wrong.long",
                                Wording.grouped(text.length()),
                                Wording.grouped(FieldText.LONGEST))
                        : Speech.say("correction.wrong." + field.label(), text));
    }
}
