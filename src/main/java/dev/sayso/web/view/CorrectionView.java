package dev.sayso.web.view;

import dev.sayso.article.Article;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.export.OriginWords;
import dev.sayso.export.PlainText;
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

    /**
     * One field of the form.
     *
     * @param name of the parameter: {@code author}
     * @param value that stands in the box
     * @param shown what the article says
     * @param read where that comes from, in words
     * @param corrected whether a person said so, which can be taken back
     */
    public record Entry(
            String name,
            String label,
            String hint,
            String value,
            String shown,
            String read,
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
                hint(field),
                typed.getOrDefault(field, shown),
                shown,
                read(field),
                article.history().corrections().containsKey(field),
                undone.contains(field),
                mistakes.getOrDefault(field, ""));
    }

    static String label(Field field) {
        return switch (field) {
            case TITLE -> "Headline";
            case STANDFIRST -> "Standfirst";
            case AUTHORS -> "Author";
            case OUTLET -> "Outlet";
            case DATE -> "Date";
            case DATELINE -> "Dateline";
            case KIND -> "Kind";
            case LANGUAGE -> "Language";
            case URL -> "Address";
            case BODY -> "Text";
        };
    }

    private static String hint(Field field) {
        return switch (field) {
            case AUTHORS -> "several with ; between them";
            case DATE -> "the day it was published, as 2024-03-05";
            case DATELINE -> "the place where it was written";
            case LANGUAGE -> "two letters, as in en";
            case URL -> "where the outlet has it, with https://";
            case TITLE, STANDFIRST, OUTLET, KIND, BODY -> "";
        };
    }

    /** Where the value comes from. */
    private String read(Field field) {
        Particulars particulars = article.particulars();
        Optional<Correction> correction =
                Optional.ofNullable(article.history().corrections().get(field));
        if (correction.isPresent()) {
            return "set by a person on "
                    + Wording.day(correction.get().when().atZone(ZoneOffset.UTC).toLocalDate())
                    + "; was read as "
                    + correction
                            .get()
                            .was()
                            .map(words -> "“" + PlainText.oneLine(words) + "”")
                            .orElse("nothing")
                    + correction
                            .get()
                            .rule()
                            .map(rule -> ", from " + OriginWords.place(rule))
                            .orElse("");
        }
        return OriginWords.place(particulars, field)
                .map(
                        place ->
                                "read from "
                                        + PlainText.oneLine(place)
                                        + OriginWords.trust(particulars, field)
                                                .map(trust -> ", " + trust)
                                                .orElse(""))
                .orElse("nothing was read");
    }
}
