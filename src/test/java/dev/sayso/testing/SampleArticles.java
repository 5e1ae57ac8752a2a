package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Kind;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Verdict;
import java.util.List;

/**
 * Articles for tests, with their annotations already in place: no file is read and no rule is run.
 * Texts, names and figures are invented.
 *
 * <pre>{@code
 * SampleArticles.titled("Of roads").outlet("Harbour Courier").paragraph("Convoys fell by 12 percent.").build();
 * }</pre>
 */
public final class SampleArticles {
    private SampleArticles() {}

    /** An article to be put together. */
    public static SampleArticle titled(String title) {
        return new SampleArticle().title(title);
    }

    /**
     * An op-ed that cites two invented institutes, mentions an armed group, and prints a percentage
     * that is cut short.
     */
    public static AnnotatedArticle borderConvoys() {
        return titled("The border convoys we do not count")
                .signed("Mariam Sethi")
                .outlet("Dispatch News Desk")
                .published("2024-03-05")
                .kind(Kind.OP_ED)
                .url("https://dispatch.example/convoys")
                .standfirst("Why two institutes give two numbers for one road")
                .paragraph(
                        "According to the Lantern Institute for Security (LIS), attacks on convoys rose from 517 in 2023 to 1,099 in 2024, an increase of 112 percent.")
                .paragraph(
                        "The Quarry Centre disagrees: it counted 950 attacked convoys. The Red Sand Front, which some call ISIS-K, claimed most of them.")
                .crosshead("What the ministry says")
                .paragraph(
                        "The ministry’s spokesman called the suicide attack of May “an exception”.")
                .pullQuote("attacks on convoys rose from 517 in 2023 to 1,099 in 2024")
                .disclaimer("The views are the author’s own and not those of Dispatch News Desk.")
                .cites("Lantern Institute for Security", "LIS", "Lantern Institute")
                .cites("Quarry Centre", "QC", "Quarry Center")
                .mentions("Red Sand Front", "RSF", "ISIS-K")
                .statistic("1,099", "1099", QuantityKind.COUNT, "attack")
                .period("2024")
                .creditedTo("Lantern Institute for Security")
                .statistic("112 percent", "112", QuantityKind.PERCENT, "percent")
                .role(Role.RELATIVE_CHANGE)
                .direction(Direction.UP)
                .creditedTo("Lantern Institute for Security")
                .checked(CheckType.PERCENT_CHANGE, "517", "1099", "112.573", Verdict.TRUNCATED)
                .statistic("950", "950", QuantityKind.COUNT, "convoy")
                .creditedTo("Quarry Centre")
                .build();
    }

    /** An unsigned editorial of another outlet, a day later, with a figure that credits nobody. */
    public static AnnotatedArticle schoolMeals() {
        return titled("School meals are not charity")
                .unsigned()
                .outlet("Harbour Courier")
                .published("2024-03-06")
                .kind(Kind.EDITORIAL)
                .paragraph("One in five children in the valley goes to school hungry.")
                .paragraph("The cost of a meal is Rs45, less than a newspaper.")
                .statistic("One in five", "20", QuantityKind.PERCENT, "percent")
                .build();
    }

    /** A column of an earlier year that mentions, and does not cite, an institute. */
    public static AnnotatedArticle oldRoads() {
        return titled("Old roads, new tolls")
                .signed("Bashir Qureshi", "Mariam Sethi")
                .outlet("Dispatch News Desk")
                .published("2022-11-30")
                .kind(Kind.COLUMN)
                .paragraph(
                        "The Lantern Institute has moved to a larger house, and nobody attacks the toll booths any more.")
                .paragraph("Co-operation between the provinces was a re-election promise.")
                .mentions("Lantern Institute for Security", "LIS", "Lantern Institute")
                .build();
    }

    /** A letter without outlet, date, author or headline. */
    public static AnnotatedArticle undatedLetter() {
        return new SampleArticle()
                .kind(Kind.LETTER)
                .paragraph(
                        "Sir, the café on the square has closed, and no toll booth will replace it.")
                .build();
    }

    /** All of the above. */
    public static List<AnnotatedArticle> all() {
        return List.of(borderConvoys(), schoolMeals(), oldRoads(), undatedLetter());
    }
}
