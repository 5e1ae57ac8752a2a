package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads the outlet's own local day of publication; what was only changed that day does not count.
 */
final class DateReader {
    private static final List<String> META =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "article.published",
                    "article:published",
                    "published-date",
                    "published_at",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "publication_date",
                    "pubdate",
                    "pub_date",
                    "ptime",
                    "originalpublicationdate",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:publishtime",
                    "last_publish_date",
                    "rnews:datepublished",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date.created",
                    "dc.date",
                    "dcterms.date",
                    "citation_publication_date",
                    "citation_date",
                    "article_date_original",
                    "date_published",
                    "displaydate",
                    "bt:pubdate",
                    "date");
    private static final Pattern URL_DAY =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)[/-](\\d{1,2}|\\p{L}{3})[/-](\\d{1,2})(?!\\d)");
    private static final Pattern URL_COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
    private static final int LONGEST_LINE = 140;
    private static final int NEAR = 14;

    private final Page page;
    private final Survey survey;
    private final int headline;
    private final DateWords.SlashOrder order;

    DateReader(Page page, Survey survey, int headline, Optional<String> locale) {
        this.page = page;
        this.survey = survey;
        this.headline = headline;
        this.order = order(locale.map(Folding::words).orElse(""));
    }

    /** The day; empty when the page names none. */
    Optional<Evidence<LocalDate>> read() {
        Optional<Evidence<LocalDate>> first = Optional.empty();
        for (Supplier<Optional<Evidence<LocalDate>>> place : places()) {
            Optional<Evidence<LocalDate>> found = place.get();
            if (first.isEmpty()) {
                first = found;
            } else if (found.isPresent() && found.get().value().equals(first.get().value())) {
                return first.map(day -> day.agreed(true));
            }
        }
        return first;
    }

    /** Where the day is named, the surest place first. */
    private List<Supplier<Optional<Evidence<LocalDate>>>> places() {
        return List.of(
                () ->
                        page.article()
                                .published()
                                .map(text -> new Evidence<>(text, "json-ld"))
                                .flatMap(this::local),
                () -> inMeta().flatMap(this::local),
                () -> byItemprop().flatMap(this::local),
                this::inUrl,
                this::inTime,
                this::byClass,
                this::visible);
    }

    private Optional<LocalDate> day(String text) {
        return DateWords.parse(text, order);
    }

    private Optional<Evidence<String>> inMeta() {
        return META.stream()
                .flatMap(name -> page.meta().all(name).stream())
                .filter(text -> day(text).isPresent())
                .map(text -> new Evidence<>(text, "meta"))
                .findFirst();
    }

    private Optional<Evidence<String>> byItemprop() {
        for (Element element : survey.elements()) {
            if (element.attr("itemprop").contains("datePublished")) {
                for (String said :
                        List.of(
                                element.attr("content"),
                                element.attr("datetime"),
                                element.text())) {
                    if (said.length() < LONGEST_LINE && day(said).isPresent()) {
                        return Optional.of(new Evidence<>(said, "itemprop"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The day of a stated time. One in universal time may name the neighbouring day; the address
     * names the outlet's own.
     */
    private Optional<Evidence<LocalDate>> local(Evidence<String> stated) {
        String plain = stated.value().strip();
        boolean universal =
                plain.endsWith("Z") || plain.endsWith("+00:00") || plain.endsWith("+0000");
        return day(stated.value())
                .map(
                        day ->
                                inUrl().map(Evidence::value)
                                        .filter(own -> universal && isBeside(own, day))
                                        .orElse(day))
                .map(day -> new Evidence<>(day, stated.rule()));
    }

    private static boolean isBeside(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) == 1;
    }

    private Optional<Evidence<LocalDate>> inUrl() {
        String path = page.path().orElse("");
        return dayInPath(URL_DAY.matcher(path))
                .or(() -> dayInPath(URL_COMPACT.matcher(path)))
                .map(day -> new Evidence<>(day, "url"));
    }

    private static Optional<LocalDate> dayInPath(Matcher matcher) {
        while (matcher.find()) {
            Optional<LocalDate> day =
                    DateWords.parse(
                            matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence<LocalDate>> inTime() {
        Optional<Evidence<LocalDate>> any = Optional.empty();
        for (Element element : survey.elements()) {
            if (!element.normalName().equals("time")) {
                continue;
            }
            Optional<LocalDate> day =
                    day(element.attr("datetime")).or(() -> day(Folding.spaces(element.text())));
            boolean changed =
                    element.className().contains("updat") || element.className().contains("modif");
            if (day.isPresent() && !changed) {
                Evidence<LocalDate> found = new Evidence<>(day.get(), "time");
                if (element.hasAttr("pubdate") || element.className().contains("publish")) {
                    return Optional.of(found);
                }
                any = any.or(() -> Optional.of(found));
            }
        }
        return any;
    }

    private Optional<Evidence<LocalDate>> byClass() {
        for (Element element : survey.elements()) {
            if (survey.marks(element).contains(Mark.DATE)) {
                String text = Folding.spaces(element.text());
                if (text.length() <= LONGEST_LINE) {
                    Optional<LocalDate> day = day(text);
                    if (day.isPresent()) {
                        return Optional.of(new Evidence<>(day.get(), "date-class"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence<LocalDate>> visible() {
        List<PageBlock> blocks = survey.blocks();
        List<Integer> near = new ArrayList<>();
        for (int i = headline; i < Math.min(blocks.size(), headline + NEAR); i++) {
            near.add(i);
        }
        for (int i = headline - 1; i >= Math.max(0, headline - 6); i--) {
            near.add(i);
        }
        return near.stream()
                .map(blocks::get)
                .filter(block -> block.text().length() <= LONGEST_LINE)
                .flatMap(block -> Stream.of(day(block.text())).flatMap(Optional::stream))
                .map(day -> new Evidence<>(day, "near-headline"))
                .findFirst();
    }

    private static DateWords.SlashOrder order(String locale) {
        if (locale.isEmpty() || locale.equals("en")) {
            return DateWords.SlashOrder.UNKNOWN;
        }
        boolean american = locale.replace('_', '-').equals("en-us");
        return american ? DateWords.SlashOrder.MONTH_FIRST : DateWords.SlashOrder.DAY_FIRST;
    }
}
