package dev.sayso.web.view;

import dev.sayso.query.QueryField;
import dev.sayso.query.StatisticField;
import java.util.ArrayList;
import java.util.List;

/** What can be asked. */
public record HelpView(Frame frame, List<QueryField> fields) {
    /** A form of query with what it means. */
    public record Form(String query, String meaning) {
        public String address() {
            return Links.search(query);
        }
    }

    /** The forms that are no fields. */
    public List<Form> forms() {
        return List.of(
                new Form("attacks convoys", "both words, in any form: attack, attacks, attacked"),
                new Form("\"suicide attack\"", "the phrase; curly quotation marks do as well"),
                new Form("\"attacks convoys\"~5", "the words within five words of each other"),
                new Form("poverty OR hunger", "one of them, or both"),
                new Form("attacks -convoys", "the first without the second; NOT does the same"),
                new Form("(poverty OR hunger) school", "parentheses group"),
                new Form("=Taliban", "exactly so: no other form, case and accents count"),
                new Form("terror*", "words that begin so; at least two letters"),
                new Form("organi?ation", "one letter left open"),
                new Form("Balochstan~", "spelled nearly so"),
                new Form("*", "every article"));
    }

    /** What stands inside {@code stat:( )}, each as a query. */
    public List<Form> conditions() {
        List<Form> conditions = new ArrayList<>();
        conditions.add(
                new Form(
                        "stat:(percent >50)", "a kind by its name, and a comparison of the value"));
        for (StatisticField field : StatisticField.values()) {
            conditions.add(new Form("stat:(" + field.example() + ")", field.meaning()));
        }
        conditions.add(new Form("stat:(unsourced)", "the text credits nobody with it"));
        conditions.add(
                new Form("stat:(\"terrorist attacks\")", "words of what it counts, in any form"));
        conditions.add(
                new Form(
                        "stat:(unit:(attack OR bombing) -unsourced)",
                        "OR, minus signs and parentheses as everywhere"));
        return conditions;
    }

    public static String field(QueryField field) {
        return Links.search(field.example());
    }
}
