package dev.sayso.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names that can stand before a colon inside {@code stat:( … )}. */
public enum StatisticField {
    KIND("percent, money, count, rate and the others; the name alone does too", "kind:percent"),
    VALUE("the value: a number, a comparison or a range", "value:1000..1200"),
    UNIT("what it is counted in, in singular or plural", "unit:attack"),
    CURRENCY("an amount of money, by the three letters of its currency", "currency:PKR"),
    PER("the denominator of a rate", "per:100000"),
    PERIOD("when it holds: a period that has a day in common with this one", "period:2024"),
    PLACE("where it holds", "place:Pakistan"),
    SOURCE("who is credited: an institute under any of its names, or anybody else", "source:PIPS"),
    ROLE("level, change or relative_change", "role:relative_change"),
    DIRECTION("up, down or none", "direction:down"),
    CHANGE("it grew by so many per cent; below nothing, it fell", "change:>100%"),
    CHECK("agrees, truncated, wrong or not_checkable", "check:wrong"),
    STATUS("observed, target, forecast or counterfactual", "status:forecast"),
    MODIFIER(
            "exact, approx, more_than, at_least, less_than, at_most or between",
            "modifier:more_than");

    private final String meaning;
    private final String example;

    StatisticField(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** As it is typed: {@code unit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks for, for people. */
    public String meaning() {
        return meaning;
    }

    /** A condition that uses it; a query once it stands inside {@code stat:( )}. */
    public String example() {
        return example;
    }

    static Optional<StatisticField> named(String name) {
        return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
    }
}
