package dev.sayso.web.view;

import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Summary;
import dev.sayso.attribution.Credit;
import dev.sayso.export.PlainText;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import dev.sayso.web.text.Speech;
import java.util.List;
import java.util.Optional;

/**
 * A statistic in the margin of its paragraph.
 *
 * @param number under which it stands in the text
 * @param repeated in which sort of block the same figure stands again
 * @param elsewhere what other articles say of the same fact; empty when none does
 */
public record NoteView(
        int number,
        Statistic statistic,
        Annotations annotations,
        Optional<String> repeated,
        Optional<Elsewhere> elsewhere) {
    /** The verdict on a check as a stamp: its looks, its words, and the sum behind it. */
    public record Stamp(String looks, String words, String working) {}

    /** Where the note stands on the page. */
    public String id() {
        return note(statistic.id());
    }

    /** Where the figure stands on the page. */
    public String figure() {
        return anchor(statistic);
    }

    /** Where a figure stands on the page of its article: {@code fig-s3}. */
    static String anchor(Statistic statistic) {
        return "fig-" + plain(statistic.id());
    }

    /** Where the note on a statistic stands, by its id. */
    static String note(String statistic) {
        return "note-" + plain(statistic);
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "");
    }

    public String value() {
        return StatisticWords.value(statistic);
    }

    public String subject() {
        return PlainText.oneLine(StatisticWords.subject(statistic));
    }

    public String place() {
        return PlainText.oneLine(StatisticWords.place(statistic));
    }

    public String period() {
        return StatisticWords.period(statistic);
    }

    public String status() {
        return StatisticWords.status(statistic);
    }

    public String trend() {
        return StatisticWords.trend(statistic);
    }

    /** On whose say-so; nothing when the text credits nobody. */
    public Optional<String> credited() {
        return statistic.source().map(credit -> PlainText.oneLine(shortName(credit)));
    }

    private String shortName(Credit credit) {
        return credit.organization()
                .flatMap(annotations::organization)
                .map(Summary::shortName)
                .orElse(credit.name());
    }

    /** The page of the institute that is credited. */
    public Optional<String> creditedPage() {
        return statistic
                .source()
                .flatMap(Credit::organization)
                .flatMap(annotations::organization)
                .map(organization -> Links.institute(organization.id()));
    }

    /** Why the credited organization is in doubt, when it is. */
    public Optional<String> doubt() {
        return statistic
                .source()
                .flatMap(Credit::organization)
                .flatMap(annotations::organization)
                .flatMap(organization -> organization.doubt())
                .map(doubt -> doubt.label());
    }

    public List<Stamp> stamps() {
        return stamps(statistic);
    }

    static List<Stamp> stamps(Statistic statistic) {
        return statistic.checks().stream().map(NoteView::stamp).toList();
    }

    static Stamp stamp(Check check) {
        return new Stamp(
                looks(check.verdict()),
                Speech.say("check." + check.verdict().label()),
                PlainText.oneLine(check.working()).replace(" %", "\u00a0%"));
    }

    static String looks(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "good";
            case TRUNCATED -> "cut";
            case WRONG -> "bad";
            case NOT_CHECKABLE -> "soft";
        };
    }
}
