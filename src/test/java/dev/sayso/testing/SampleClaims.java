package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.extract.Annotator;
import dev.sayso.organization.AuthorityFile;
import java.util.List;

/**
 * Articles that say how many attacks an invented country suffered: read by the rules, so that the
 * claims are those of real sentences. All outlets and figures are invented.
 */
public final class SampleClaims {
    private static final Annotator ANNOTATOR = new Annotator(AuthorityFile.empty());

    private SampleClaims() {}

    /** An article of one paragraph, with everything that is found in it. */
    public static AnnotatedArticle article(String outlet, String day, String paragraph) {
        SampleArticle article = SampleArticles.titled("What " + outlet + " counts").outlet(outlet);
        article.paragraph(paragraph);
        if (!day.isEmpty()) {
            article.published(day);
        }
        return ANNOTATOR.annotate(article.build().article());
    }

    /** Four say the same, each in its way; one contradicts; one is about another year. */
    public static List<AnnotatedArticle> attacks() {
        return List.of(
                article(
                        "Courier",
                        "2025-01-05",
                        "According to the Lantern Institute, Kenya recorded 1,099 terrorist attacks in 2024."),
                article(
                        "Argus",
                        "2025-01-20",
                        "The Harbour Centre reported that Kenya suffered 1,065 terrorist attacks in 2024."),
                article(
                        "Observer",
                        "2025-02-11",
                        "Terrorist attacks in Kenya rose by 120 per cent, from 517 in 2023 to 1,099 in 2024."),
                article(
                        "Gazette",
                        "2025-03-02",
                        "In 2024, Kenya suffered more than 1,000 militant attacks."),
                article(
                        "Sentinel",
                        "2024-10-01",
                        "Kenya recorded 1,099 terrorist attacks in 2024."),
                article("Herald", "2025-03-09", "Kenya recorded 611 terrorist attacks in 2022."));
    }
}
