package dev.sayso.ingest.html;

import dev.sayso.article.Kind;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the kind: where the page is filed first, then the labels that readers see near its title.
 */
final class KindReader {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 160;

    /** How many blocks above and below the title a line about the piece may stand. */
    private static final int NEAR = 3;

    private static final Pattern TITLE_PARTS =
            Pattern.compile("\\s+(?:[|–—•·»«:-]|--|::)\\s+|\\s*[|｜]\\s*");
    private static final Pattern FILED =
            Pattern.compile(
                    "^(?:posted|filed|published) (?:in|under):? (.{3,40}?)(?: on | by |$| ?[|·•,])",
                    Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Survey survey;
    private final int headline;

    /**
     * Looks for the kind.
     *
     * @param headline index of the block that shows the title
     */
    KindReader(Page page, Survey survey, int headline) {
        this.page = page;
        this.survey = survey;
        this.headline = headline;
    }

    /**
     * The kind; the narrower word counts where one place says "opinion" and another "editorial".
     */
    Optional<Evidence<Kind>> read() {
        List<Evidence<String>> places = new ArrayList<>();
        filed(places);
        labels(places);
        Optional<Evidence<Kind>> general = Optional.empty();
        for (Evidence<String> place : places) {
            Optional<Kind> kind = KindWords.ofLabel(place.value());
            if (kind.isPresent() && kind.get() != Kind.OP_ED) {
                return Optional.of(new Evidence<>(kind.get(), place.rule()));
            }
            if (kind.isPresent() && general.isEmpty()) {
                general = Optional.of(new Evidence<>(kind.get(), place.rule()));
            }
        }
        return general;
    }

    private void filed(List<Evidence<String>> places) {
        for (String segment : page.path().orElse("").split("/", -1)) {
            places.add(new Evidence<>(segment, "url"));
        }
        page.article().sections().forEach(s -> places.add(new Evidence<>(s, "section")));
        page.meta().all("article:section").forEach(s -> places.add(new Evidence<>(s, "section")));
        page.meta()
                .first("parsely-section", "section", "cxenseparse:taxonomy")
                .ifPresent(s -> places.add(new Evidence<>(s, "section")));
        page.article().types().forEach(t -> places.add(new Evidence<>(t, "json-ld")));
    }

    private void labels(List<Evidence<String>> places) {
        for (Element element : survey.elements()) {
            boolean kicker = survey.marks(element).contains(Mark.KICKER);
            boolean crumbs = isBreadcrumb(element);
            String label = kicker || crumbs ? Folding.spaces(element.text()) : "";
            if (!label.isEmpty() && label.length() <= LONGEST_LINE && !isElsewhere(element)) {
                places.add(new Evidence<>(label, kicker ? "kicker" : "breadcrumb"));
            }
        }
        String[] parts = TITLE_PARTS.split(Folding.spaces(page.document().title()), -1);
        for (int i = 1; i + 1 < parts.length; i++) {
            places.add(new Evidence<>(parts[i], "title"));
        }
        List<PageBlock> blocks = survey.blocks();
        int to = Math.min(blocks.size(), headline + NEAR + 1);
        for (int i = Math.max(0, headline - NEAR); i < to; i++) {
            near(blocks.get(i), i, places);
        }
    }

    /** A line about the piece, such as "Opinion · 5 March 2024 · by Anna Berg"; no menu. */
    private void near(PageBlock block, int index, List<Evidence<String>> places) {
        String text = block.text();
        if (text.length() > LONGEST_LINE || index == headline || isElsewhere(block.element())) {
            return;
        }
        Matcher filed = FILED.matcher(text);
        if (filed.find()) {
            places.add(new Evidence<>(filed.group(1), "filed-line"));
        } else if ((index < headline && text.length() <= LONGEST_LABEL && !isMenu(block))
                || DateWords.parse(text).isPresent()) {
            places.add(new Evidence<>(text, "label-line"));
        }
    }

    private static boolean isMenu(PageBlock block) {
        return block.element().closest("li, header, select, [role=menu]") != null
                && block.element().closest("article, main") == null;
    }

    private static boolean isBreadcrumb(Element element) {
        String words = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return words.contains("breadcrumb") || words.contains("crumbs");
    }

    private boolean isElsewhere(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            boolean apart =
                    survey.marks(at).contains(Mark.COMMENTS)
                            || survey.marks(at).contains(Mark.RELATED)
                            || survey.marks(at).contains(Mark.PROMOTION)
                            || survey.marks(at).contains(Mark.SHARE)
                            || survey.marks(at).contains(Mark.FOOTER)
                            || survey.marks(at).contains(Mark.SIDEBAR)
                            || (survey.marks(at).contains(Mark.NAVIGATION)
                                    && !isBreadcrumb(element));
            String name = at.normalName();
            boolean whole = name.equals("body") || name.equals("main") || name.equals("article");
            if (apart && !whole && survey.prose(at) < 0.4 * survey.prose()) {
                return true;
            }
        }
        return false;
    }
}
