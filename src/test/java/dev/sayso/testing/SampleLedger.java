package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;

/** Three pieces with figures of every sort; all names invented. */
public final class SampleLedger {
    private SampleLedger() {}

    public static AnnotatedArticle mills() {
        return SampleArticles.titled("Mills")
                .outlet("Argus")
                .published("2024-05-01")
                .signed("Nadia Rahm")
                .paragraph(
                        "The Quarry Centre (QC) counted 80 closed mills in Norland in 2023, and 40 to 60 more were to close.")
                .paragraph("Closures rose by 112 percent. Wages fell by 30 percent. Rents doubled.")
                .cites("Quarry Centre", "QC", "Quarry Center")
                .statistic("80 closed mills", "80", QuantityKind.COUNT, "mill")
                .subject("closed mills")
                .place("Norland")
                .period("2023")
                .creditedTo("Quarry Centre")
                .statistic("40 to 60 more", "40", QuantityKind.COUNT, "mill")
                .upTo("60")
                .status(Status.FORECAST)
                .period("2024/..")
                .statistic("112 percent", "112", QuantityKind.PERCENT, "percent")
                .role(Role.RELATIVE_CHANGE)
                .direction(Direction.UP)
                .creditedTo("Quarry Centre")
                .checked(CheckType.PERCENT_CHANGE, "517", "1099", "112.573", Verdict.TRUNCATED)
                .statistic("30 percent", "30", QuantityKind.PERCENT, "percent")
                .role(Role.RELATIVE_CHANGE)
                .direction(Direction.DOWN)
                .statistic("doubled", "2", QuantityKind.MULTIPLIER, "time")
                .role(Role.RELATIVE_CHANGE)
                .direction(Direction.UP)
                .build();
    }

    public static AnnotatedArticle budget() {
        return SampleArticles.titled("Budget")
                .outlet("Beacon")
                .published("2024-06-01")
                .paragraph(
                        "Ministry officials speak of Rs3.2 trillion for 1,099 schools. That is 25 percent of all, and more than 9 in the hills.")
                .statistic("Rs3.2 trillion", "3200000000000", QuantityKind.MONEY, "PKR")
                .creditedToSomebody("Ministry officials")
                .period("2024-07/2025-06")
                .statistic("1,099 schools", "1099", QuantityKind.COUNT, "school")
                .creditedToSomebody("Ministry officials")
                .statistic("25 percent", "25", QuantityKind.PERCENT, "percent")
                .checked(CheckType.SHARE, "1", "3", "33.3", Verdict.WRONG)
                .statistic("more than 9", "9", QuantityKind.COUNT, "school")
                .modified(Modifier.MORE_THAN)
                .build();
    }

    public static AnnotatedArticle fevers() {
        return SampleArticles.titled("Fevers")
                .outlet("Argus")
                .published("2023-02-01")
                .paragraph("There were 186 deaths per 100,000 live births. 186 deaths!")
                .statistic("186 deaths", "186", QuantityKind.RATE, "death")
                .per("100,000 live births")
                .period("202X")
                .statistic("186 deaths!", "186", QuantityKind.RATE, "death")
                .repeating("s1")
                .build();
    }
}
