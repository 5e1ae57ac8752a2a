package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.duplicate.MadeUpPieces;
import dev.sayso.statistic.QuantityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * One made-up piece as three outlets print it, and another on the same topic. The piece states that
 * a survey counted 80 mills, and credits the invented Quarry Centre with it.
 */
public final class SampleCopies {
    private static final List<String> RIVER = new MadeUpPieces(1, 1).piece(400);
    private static final String FIGURE = "The Quarry Centre (QC) counted 80 mills.";

    private SampleCopies() {}

    private static SampleArticle piece(String title, String outlet, List<String> paragraphs) {
        SampleArticle article = SampleArticles.titled(title).outlet(outlet).paragraph(FIGURE);
        paragraphs.forEach(article::paragraph);
        return article.cites("Quarry Centre", "QC")
                .statistic("80 mills", "80", QuantityKind.COUNT, "mill")
                .creditedTo("Quarry Centre");
    }

    /** As it was printed first. */
    public static AnnotatedArticle first() {
        return piece("The mills of the river", "Harbour Courier", RIVER)
                .published("2024-03-02")
                .build();
    }

    /** The same text under another headline, elsewhere. */
    public static AnnotatedArticle reprint() {
        return piece("Who grinds the corn?", "Hill Argus", RIVER).published("2024-03-09").build();
    }

    /** The first half, with a figure of its own. */
    public static AnnotatedArticle trimmed() {
        List<String> half = new ArrayList<>(RIVER.subList(0, RIVER.size() / 2));
        half.add("Since then 12 more have closed.");
        return piece("The mills of the river", "Lantern", half)
                .statistic("12 more", "12", QuantityKind.COUNT, "mill")
                .published("2024-03-05")
                .build();
    }

    /** Another piece with the same figure. */
    public static AnnotatedArticle other() {
        return piece("Mills again", "Lantern", new MadeUpPieces(1, 2).piece(400))
                .published("2024-04-01")
                .build();
    }

    public static List<AnnotatedArticle> all() {
        return List.of(first(), reprint(), trimmed(), other());
    }
}
