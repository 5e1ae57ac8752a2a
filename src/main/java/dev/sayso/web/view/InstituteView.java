package dev.sayso.web.view;

import dev.sayso.archive.CitingPage;
import dev.sayso.archive.Facet;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.StatisticPage;
import dev.sayso.export.PlainText;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Established;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An institute as the articles that cite it show it.
 *
 * @param profile everything that is counted, over all articles that cite it
 * @param statistics the part of the table that is shown
 * @param page of the table, counted from 1
 * @param elsewhere its numbers where they are not credited to it
 * @param newest the newest articles that cite it
 */
public record InstituteView(
        Frame frame,
        KnownOrganization known,
        InstituteProfile profile,
        StatisticPage statistics,
        int page,
        StatisticPage elsewhere,
        CitingPage newest) {
    /** Statistics a page. */
    public static final int ROWS = 50;

    private static final int SHOWN = 12;

    /** Whether time ran out before everything was looked at. */
    public boolean partial() {
        return profile.partial() || statistics.partial() || elsewhere.partial() || newest.partial();
    }

    private Established institute() {
        return known.organization();
    }

    private OrganizationId id() {
        return institute().id();
    }

    public String name() {
        return PlainText.oneLine(institute().heading());
    }

    /** Its acronym, where that is not the name already. */
    public Optional<String> acronym() {
        return institute()
                .acronym()
                .map(PlainText::oneLine)
                .filter(acronym -> !acronym.equals(name()));
    }

    public List<String> doubts() {
        return institute().doubts().stream().map(PlainText::oneLine).toList();
    }

    public Optional<LocalDate> first() {
        return profile.first();
    }

    public Optional<LocalDate> last() {
        return profile.last();
    }

    /** All articles that cite it, with their sentences. */
    public String sentences() {
        return Links.sentences(id());
    }

    /** Who it is, and every article that only mentions it. */
    public String organization() {
        return Links.organization(id());
    }

    public String mentioning() {
        return Wording.count(known.mentioning(), "article");
    }

    /** Its names in the archive. */
    public List<Counted> variants() {
        return NameWords.used(institute()).stream().limit(SHOWN).toList();
    }

    public List<Counted> verbs() {
        return top(profile.verbs(), "verb");
    }

    /** Each with its own page, and the sentences of its articles. */
    public List<Ranked> outlets() {
        return Ranked.of(
                profile.counts(Facet.OUTLET),
                SHOWN,
                Links::outlet,
                value -> Links.sentences(id(), "outlet", value));
    }

    public List<Ranked> authors() {
        return Ranked.of(
                profile.counts(Facet.AUTHOR),
                SHOWN,
                Links::author,
                value -> Links.sentences(id(), "author", value));
    }

    /** Those that the same articles cite. */
    public List<Counted> beside() {
        return top(
                profile.counts(Facet.CITES).stream()
                        .filter(one -> !one.value().equals(institute().heading()))
                        .toList(),
                "cites");
    }

    private List<Counted> top(List<FacetCount> counts, String parameter) {
        return Counted.all(
                counts.stream().limit(SHOWN).toList(),
                value -> Links.sentences(id(), parameter, value));
    }

    /** {@code in 3 outlets by 12 authors}; nothing where none is known. */
    public String spread() {
        return NameWords.atLeast(
                        profile.counts(Facet.OUTLET).size(), "outlet", "institute.spread.outlets")
                + NameWords.atLeast(
                        profile.counts(Facet.AUTHOR).size(), "author", "institute.spread.authors");
    }

    public Timeline timeline() {
        return Timeline.of(
                profile.counts(Facet.YEAR),
                year -> false,
                year -> Links.sentences(id(), "year", year));
    }

    /** The years as a table, the earliest first. */
    public List<Counted> years() {
        return Counted.all(profile.counts(Facet.YEAR), y -> Links.sentences(id(), "year", y))
                .stream()
                .sorted((a, b) -> a.what().compareTo(b.what()))
                .toList();
    }

    public List<LedgerView.Row> rows() {
        return statistics.rows().stream().map(LedgerView.Row::new).toList();
    }

    public Pager pager() {
        return Pager.of(
                page,
                ROWS,
                statistics.total(),
                number -> Links.institute(id()) + (number > 1 ? "?page=" + number : ""));
    }

    public List<LedgerView.Row> matching() {
        return elsewhere.rows().stream().map(LedgerView.Row::new).toList();
    }

    public List<SentencesView.Article> articles() {
        return newest.articles().stream().map(a -> new SentencesView.Article(a, name())).toList();
    }

    /** Its statistics where they can be sorted, narrowed and drawn. */
    public String ledger() {
        return Links.ledger(name());
    }

    /** Its statistics as a file: {@code csv}. */
    public String export(String format) {
        return "/api/v1" + Links.institute(id()) + "?format=" + format;
    }

    /** The sentences that cite it as a file. */
    public String exportSentences(String format) {
        return "/api/v1" + Links.institute(id()) + "/citations?format=" + format;
    }

    public String feed() {
        return Links.institute(id()) + "/feed.atom";
    }

    public String record() {
        return "/api/v1" + Links.institute(id());
    }
}
