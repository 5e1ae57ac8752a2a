package dev.sayso.web.view;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.ContributorProfile;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.export.PlainText;
import dev.sayso.query.StatisticCondition;
import dev.sayso.statistic.Verdict;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An outlet or an author as its articles show it.
 *
 * @param slug under which the page stands
 */
public record ContributorView(Frame frame, ContributorProfile profile, String slug) {
    /** How many of its newest pieces are shown. */
    public static final int NEWEST = 8;

    private static final int SHOWN = 15;
    private static final String SEARCH = "/search";
    private static final String LEDGER = "/statistics";

    private Role role() {
        return profile.role();
    }

    private Contributor contributor() {
        return profile.contributor();
    }

    public String name() {
        return PlainText.oneLine(contributor().name());
    }

    public boolean isOutlet() {
        return role() == Role.OUTLET;
    }

    /** The list that it stands in. */
    public String list() {
        return "/" + Links.folder(role());
    }

    public String pieces() {
        return Wording.count(contributor().articles(), "piece");
    }

    /** The words of the link to all of them. */
    public String everything() {
        return contributor().articles() == 1
                ? Speech.say("contributor.search.one")
                : Speech.say("contributor.search.other", pieces());
    }

    public Optional<LocalDate> first() {
        return contributor().first();
    }

    public Optional<LocalDate> last() {
        return contributor().last();
    }

    private Question question() {
        return Question.of("").toggled(role().facet(), contributor().name());
    }

    /** All of its pieces, the newest first. */
    public String search() {
        return question().sortedBy(Search.Sort.NEWEST).address(SEARCH);
    }

    private String narrowed(Facet facet, String value) {
        return question().toggled(facet, value).sortedBy(Search.Sort.NEWEST).address(SEARCH);
    }

    public Timeline timeline() {
        return Timeline.of(
                profile.counts(Facet.YEAR), year -> false, year -> narrowed(Facet.YEAR, year));
    }

    /** The years as a table, the earliest first. */
    public List<Counted> years() {
        return counted(Facet.YEAR).stream().sorted((a, b) -> a.what().compareTo(b.what())).toList();
    }

    public List<Counted> kinds() {
        return profile.counts(Facet.KIND).stream()
                .map(
                        one ->
                                new Counted(
                                        FacetView.label(Facet.KIND, one.value()),
                                        one.count(),
                                        narrowed(Facet.KIND, one.value())))
                .toList();
    }

    /** The languages by name; nothing where there is one only. */
    public List<Counted> languages() {
        List<FacetCount> all = profile.counts(Facet.LANGUAGE);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .limit(SHOWN)
                        .map(
                                one ->
                                        new Counted(
                                                FacetView.label(Facet.LANGUAGE, one.value()),
                                                one.count(),
                                                narrowed(Facet.LANGUAGE, one.value())))
                        .toList();
    }

    private List<Counted> counted(Facet facet) {
        return Counted.all(profile.counts(facet), value -> narrowed(facet, value));
    }

    /** The institutes that it cites most. */
    public List<Ranked> cites() {
        return Ranked.of(
                profile.counts(Facet.CITES),
                SHOWN,
                Links::institute,
                value -> narrowed(Facet.CITES, value));
    }

    /** The organizations that it names most. */
    public List<Ranked> mentions() {
        return Ranked.of(
                profile.counts(Facet.ORGANIZATION),
                SHOWN,
                Links::organization,
                value -> narrowed(Facet.ORGANIZATION, value));
    }

    /** The authors of an outlet, the outlets of an author. */
    public List<Ranked> others() {
        Facet facet = isOutlet() ? Facet.AUTHOR : Facet.OUTLET;
        return Ranked.of(
                profile.counts(facet),
                SHOWN,
                isOutlet() ? Links::author : Links::outlet,
                value -> narrowed(facet, value));
    }

    /** How many there are besides those that {@link #others} gives. */
    public int moreOthers() {
        int all = profile.counts(isOutlet() ? Facet.AUTHOR : Facet.OUTLET).size();
        return Math.max(0, all - SHOWN);
    }

    /** Outlets with copies of its pieces. */
    public List<Ranked> copiedIn() {
        return Ranked.of(
                profile.copiedIn().outlets(),
                SHOWN,
                Links::outlet,
                value -> Question.of("is:duplicate").toggled(Facet.OUTLET, value).address(SEARCH));
    }

    /** Those of its pieces that have copies. */
    public String duplicates() {
        return question().typing("is:duplicate").address(SEARCH);
    }

    public long statistics() {
        return profile.statistics().total();
    }

    public String ledger() {
        return question().address(LEDGER);
    }

    public long unsourced() {
        return profile.statistics().unsourced();
    }

    /** {@code 34 %} of its statistics credit nobody; never rounded to none or all. */
    public String shareUnsourced() {
        long share = Math.round(100.0 * unsourced() / Math.max(1, statistics()));
        return unsourced() == statistics() ? "100 %" : Math.clamp(share, 1, 99) + " %";
    }

    public String ledgerUnsourced() {
        return question().toggled(new StatisticCondition.Unsourced()).address(LEDGER);
    }

    public long wrong() {
        return profile.checked(Verdict.WRONG);
    }

    public String ledgerWrong() {
        return ledger(Verdict.WRONG);
    }

    public long truncated() {
        return profile.checked(Verdict.TRUNCATED);
    }

    public String ledgerTruncated() {
        return ledger(Verdict.TRUNCATED);
    }

    private String ledger(Verdict verdict) {
        return question().toggled(new StatisticCondition.Checked(verdict)).address(LEDGER);
    }

    /** Its newest pieces. */
    public List<HitView> newest() {
        return profile.articles().hits().stream().map((Hit hit) -> new HitView(hit, "")).toList();
    }

    public String feed() {
        return Links.contributorAt(role(), slug) + "/feed.atom";
    }

    public String record() {
        return "/api/v1" + Links.contributorAt(role(), slug);
    }

    /** Its pieces as a file: {@code csv}. */
    public String pieces(String format) {
        return question().address("/api/v1/search") + "&format=" + format;
    }

    /** Its statistics as a file. */
    public String statistics(String format) {
        return question().address("/api/v1/statistics") + "&format=" + format;
    }
}
