package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads who signed the piece, from the surest place that names somebody. */
final class AuthorReader {
    private static final List<String> META =
            List.of(
                    "author",
                    "article:author",
                    "article:author_name",
                    "og:article:author",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "dc.creator",
                    "dcterms.creator",
                    "citation_author",
                    "authors",
                    "cxenseparse:author",
                    "bt:author",
                    "twitter:creator:name");
    private static final int LONGEST_BYLINE = 160;
    private static final int NEAR = 14;

    private final Page page;
    private final Survey survey;
    private final int headline;
    private final Collection<String> outlets;

    /**
     * Looks for authors.
     *
     * @param headline index of the block that shows the title
     * @param outlets names that are not authors
     */
    AuthorReader(Page page, Survey survey, int headline, Collection<String> outlets) {
        this.page = page;
        this.survey = survey;
        this.headline = headline;
        this.outlets = outlets;
    }

    /** The names; empty when no place names anybody. */
    Optional<Evidence<List<String>>> read() {
        Optional<Evidence<List<String>>> first = Optional.empty();
        for (Supplier<Optional<Evidence<List<String>>>> place : places()) {
            Optional<Evidence<List<String>>> found = place.get();
            if (first.isEmpty()) {
                first = found;
            } else if (found.isPresent() && isSame(found.get(), first.get())) {
                return first.map(names -> names.agreed(true));
            }
        }
        return first;
    }

    /** Where authors are named, the surest place first. */
    private List<Supplier<Optional<Evidence<List<String>>>>> places() {
        return List.of(
                () -> names(page.article().authors(), "json-ld"),
                this::inMeta,
                this::byItemprop,
                this::byRelation,
                this::byClass,
                this::visible);
    }

    private static boolean isSame(Evidence<List<String>> one, Evidence<List<String>> other) {
        return letters(one).equals(letters(other));
    }

    private static Set<String> letters(Evidence<List<String>> names) {
        return names.value().stream().map(Folding::letters).collect(Collectors.toSet());
    }

    private Optional<Evidence<List<String>>> inMeta() {
        return META.stream()
                .map(name -> names(page.meta().all(name), "meta"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Evidence<List<String>>> byItemprop() {
        List<String> found = new ArrayList<>();
        for (Element element : survey.elements()) {
            if (element.attr("itemprop").equals("author") && !isElsewhere(element)) {
                Element name = element.selectFirst("[itemprop=name]");
                found.add(content(name == null ? element : name));
            }
        }
        return names(found, "itemprop");
    }

    private static String content(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private Optional<Evidence<List<String>>> byRelation() {
        List<String> found = new ArrayList<>();
        for (Element element : survey.elements()) {
            if (element.normalName().equals("a")
                    && List.of(element.attr("rel").split(" ")).contains("author")
                    && !isElsewhere(element)) {
                found.add(element.text());
            }
        }
        return names(found, "rel-author");
    }

    /** The first element with a byline's class that names somebody. */
    private Optional<Evidence<List<String>>> byClass() {
        for (Element element : survey.elements()) {
            if (survey.marks(element).contains(Mark.BYLINE) && !isElsewhere(element)) {
                Optional<Evidence<List<String>>> found = inByline(element);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence<List<String>>> inByline(Element byline) {
        String text = Folding.spaces(byline.text());
        if (text.isEmpty() || text.length() > LONGEST_BYLINE) {
            return Optional.empty();
        }
        Elements links = byline.select("a[href]");
        List<String> linked =
                links.stream()
                        .filter(link -> !link.attr("href").startsWith("mailto:"))
                        .map(Element::text)
                        .filter(AuthorNames::looksLikePerson)
                        .toList();
        return linked.isEmpty()
                ? names(List.of(untilDate(text)), "byline-class")
                : names(linked, "byline-class");
    }

    /** A line near the headline that begins with "By" or its like in another language. */
    private Optional<Evidence<List<String>>> visible() {
        List<PageBlock> blocks = survey.blocks();
        int from = Math.max(0, headline - 4);
        int to = Math.min(blocks.size(), headline + NEAR);
        return Stream.iterate(from, i -> i < to, i -> i + 1)
                .map(blocks::get)
                .filter(block -> block.text().length() <= LONGEST_BYLINE)
                .map(block -> AuthorNames.afterPrefix(block.text()))
                .flatMap(Optional::stream)
                .map(rest -> names(List.of(untilDate(rest)), "byline-line"))
                .flatMap(Optional::stream)
                .filter(e -> e.value().stream().allMatch(AuthorNames::looksLikePerson))
                .findFirst();
    }

    /** Bylines go on with the date: everything from the first digit on is left out. */
    private static String untilDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                String before = text.substring(0, i).strip();
                int space = before.lastIndexOf(' ');
                boolean month = DateWords.month(before.substring(space + 1)).isPresent();
                return month && space > 0 ? before.substring(0, space) : before;
            }
        }
        return text;
    }

    private boolean isElsewhere(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Set<Mark> marks = survey.marks(at);
            String name = at.normalName();
            boolean whole = name.equals("body") || name.equals("main") || name.equals("article");
            if (!whole
                    && (marks.contains(Mark.COMMENTS)
                            || marks.contains(Mark.RELATED)
                            || marks.contains(Mark.NAVIGATION)
                            || marks.contains(Mark.SIDEBAR))
                    && survey.prose(at) < 0.4 * survey.prose()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Evidence<List<String>>> names(List<String> written, String rule) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            for (String name : AuthorNames.split(each, outlets)) {
                String letters = Folding.letters(name);
                if (names.stream().noneMatch(n -> Folding.letters(n).equals(letters))) {
                    names.add(name);
                }
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Evidence<>(names, rule));
    }
}
