package dev.sayso.web.question;

import dev.sayso.query.Query;
import java.util.Arrays;
import java.util.Optional;

/** What the parameter {@code stat} can ask for: what would stand inside {@code stat:( )}. */
public enum StatisticCondition {
    ANY("*", "has statistics", Query.Property.STATISTICS),
    UNSOURCED("unsourced", "credits nobody", Query.Property.UNSOURCED_STATISTICS),
    WRONG("check:wrong", "does not add up", Query.Property.WRONG_STATISTICS);

    private final String value;
    private final String words;
    private final Query.Property property;

    StatisticCondition(String value, String words, Query.Property property) {
        this.value = value;
        this.words = words;
        this.property = property;
    }

    /** As it stands in an address. */
    public String value() {
        return value;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The condition as part of a query. */
    public Query query() {
        return new Query.Has(property);
    }

    static Optional<StatisticCondition> of(String value) {
        return Arrays.stream(values()).filter(c -> c.value.equals(value)).findFirst();
    }
}
