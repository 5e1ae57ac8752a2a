package dev.sayso.web.view;

import dev.sayso.article.Kind;
import dev.sayso.web.text.Speech;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, dates and plurals as people read them. */
public final class Wording {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]$");
    private static final Map<String, String> IRREGULAR =
            Map.of(
                    "person", "people",
                    "child", "children",
                    "man", "men",
                    "woman", "women",
                    "life", "lives",
                    "wife", "wives",
                    "foot", "feet",
                    "aircraft", "aircraft",
                    "police", "police");

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** Of the Unicode Bidirectional Algorithm (UAX 9). */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Wording() {}

    /** {@code March 2024} for {@code 2024-03}; anything else as it is. */
    public static String month(String yearAndMonth) {
        return YEAR_AND_MONTH.matcher(yearAndMonth).matches()
                ? MONTH.withLocale(Speech.language().locale()).format(YearMonth.parse(yearAndMonth))
                : yearAndMonth;
    }

    /** {@code Urdu}, from {@code ur}, in the language of the page; else the code as it is. */
    public static String language(String code) {
        Locale language = Locale.forLanguageTag(code);
        String name = language.getDisplayLanguage(Speech.language().locale());
        return name.isEmpty() ? code : name;
    }

    /** {@code op-ed}, in the language of the page. */
    public static String kind(Kind kind) {
        return Speech.say("kind." + kind.label());
    }

    /** {@code 12,345}. */
    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /**
     * {@code 1 article}, {@code 1,024 articles}, {@code no articles}, in the language of the page.
     *
     * @param noun that the texts of the interface count
     */
    public static String count(long number, String noun) {
        return Speech.count(noun, number, grouped(number));
    }

    /**
     * The plural of an English noun, by its last word: {@code suicide attacks}. A word that does
     * not end in a Latin letter has no English plural and stays as it is.
     */
    public static String plural(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String head = noun.substring(0, space);
        String last = noun.substring(space);
        if (!ENGLISH.matcher(last).find()) {
            return noun;
        }
        if (IRREGULAR.containsKey(last)) {
            return head + IRREGULAR.get(last);
        }
        if (last.length() > 1
                && last.endsWith("y")
                && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0) {
            return head + last.substring(0, last.length() - 1) + "ies";
        }
        boolean hissing = List.of("s", "x", "z", "ch", "sh").stream().anyMatch(last::endsWith);
        return head + last + (hissing ? "es" : "s");
    }

    /** {@code 12 March 2025}. */
    public static String day(LocalDate day) {
        return DAY.withLocale(Speech.language().locale()).format(day);
    }

    /** {@code Khalid Khan}, {@code Amina Rafiq and Jon Hale}, {@code A, B and C}. */
    public static String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default ->
                    Speech.say(
                            "list.and",
                            joined(names.subList(0, names.size() - 1)),
                            isolated(names.getLast()));
        };
    }

    /** With commas between them. */
    static String joined(List<String> names) {
        return names.stream()
                .map(Wording::isolated)
                .collect(Collectors.joining(Speech.say("list.comma")));
    }

    /**
     * Words that run in a direction of their own inside a sentence from the right, as names in
     * Latin letters and dates do: else several beside each other would stand in the wrong order.
     * Where pages run from the left, the words as they are.
     */
    static String isolated(String words) {
        return Speech.language().direction().equals("rtl")
                ? FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE
                : words;
    }

    /** With a capital at the front. */
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
