package dev.sayso.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be typed, as one table: the help page, the help of the command line, the user guide and
 * the readme show it, and tests run its examples.
 */
public final class QueryLanguage {
    /**
     * A form of query.
     *
     * @param written as it is typed, with names in place of what varies
     * @param example a query that uses it and runs as it stands
     * @param meaning what it finds, for people
     */
    public record Form(String written, String example, String meaning) {}

    /**
     * Forms that belong together.
     *
     * @param opening one sentence that holds for all of them
     */
    public record Section(String title, String opening, List<Form> forms) {
        public Section {
            forms = List.copyOf(forms);
        }
    }

    private static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "Words and phrases",
                            "Words are looked for in headline, standfirst and body. Several conditions mean all of them.",
                            words()),
                    new Section(
                            "Words near each other",
                            "Beside NEAR and SAME and inside ATLEAST stand words, exact words, phrases, beginnings and alternatives in parentheses. A headline is never near a body.",
                            proximity()),
                    new Section(
                            "Fields",
                            "A field's name stands in any case before a colon, and its value in quotation marks when it has several words.",
                            Arrays.stream(QueryField.values())
                                    .map(f -> new Form(f.label() + ":", f.example(), f.meaning()))
                                    .toList()),
                    new Section(
                            "One statistic",
                            "All that stands inside stat:( ) is asked of one and the same statistic.",
                            statistics()));

    private QueryLanguage() {}

    /** The whole table, in the order in which it is shown. */
    public static List<Section> sections() {
        return SECTIONS;
    }

    private static List<Form> words() {
        return List.of(
                new Form(
                        "a b",
                        "attacks convoys",
                        "both words, in any form: attack, attacks, attacked; AND and a small “and” between them do the same"),
                new Form(
                        "\"a b\"",
                        "\"suicide attack\"",
                        "the phrase; curly, low, single curly and angle quotation marks do as well"),
                new Form(
                        "\"a b\"~5",
                        "\"attacks convoys\"~5",
                        "the words with at most five others between them"),
                new Form(
                        "=a",
                        "=Taliban",
                        "exactly so: no other form, case and accents count; =\"a b\" is an exact phrase"),
                new Form("a OR b", "poverty OR hunger", "one of them, or both; OR in capitals"),
                new Form("-a", "attacks -convoys", "without it; NOT in capitals does the same"),
                new Form("( )", "(poverty OR hunger) school", "parentheses group"),
                new Form("a*", "terror*", "words that begin so; at least two letters"),
                new Form(
                        "a?b",
                        "organi?ation",
                        "a word with one letter left open; * inside a word leaves any number open"),
                new Form("a~", "Balochstan~", "spelled nearly so: at most two letters different"),
                new Form(
                        "US",
                        "US envoy",
                        "an acronym that looks like a word, in capitals or with dots: US and U.S. are one, and not the word “us”"),
                new Form("*", "*", "every article"));
    }

    private static List<Form> proximity() {
        return List.of(
                new Form(
                        "a NEAR/5 b",
                        "attack* NEAR/5 convoys",
                        "in either order with at most five other words between them; NEAR alone means NEAR/10; up to 100"),
                new Form(
                        "a SAME b",
                        "(toll OR tax) SAME roads",
                        "in the same paragraph; more can be added: a SAME b SAME c"),
                new Form(
                        "ATLEAST5(a)",
                        "ATLEAST2(attacks)",
                        "so often or more often, in headline, standfirst and body together; up to 255"));
    }

    private static List<Form> statistics() {
        return Stream.of(
                        Stream.of(
                                new Form(
                                        "percent >50",
                                        "stat:(percent >50)",
                                        "a kind by its name, and a comparison of the value")),
                        Arrays.stream(StatisticField.values())
                                .map(
                                        f ->
                                                new Form(
                                                        f.label() + ":",
                                                        "stat:(" + f.example() + ")",
                                                        f.meaning())),
                        Stream.of(
                                new Form(
                                        "unsourced",
                                        "stat:(unsourced)",
                                        "the text credits nobody with it"),
                                new Form(
                                        "\"a b\"",
                                        "stat:(\"terrorist attacks\")",
                                        "words of what it counts, in any form"),
                                new Form(
                                        "OR, -, ( )",
                                        "stat:(unit:(attack OR bombing) -unsourced)",
                                        "as everywhere")))
                .flatMap(forms -> forms)
                .toList();
    }
}
