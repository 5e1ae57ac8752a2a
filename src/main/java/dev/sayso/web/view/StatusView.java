package dev.sayso.web.view;

import dev.sayso.archive.PartlyRead;
import dev.sayso.archive.Upkeep;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the archive holds and what it could not read.
 *
 * @param counts of the articles
 * @param disk how it stands on the disk; empty while that is being looked at for the first time
 * @param reasons why pieces were refused, the most frequent first
 * @param chosen the reason of which the pieces are listed; all when empty
 * @param refused the pieces of that reason
 * @param partly articles that are not the whole of their piece
 * @param page of the refused pieces, counted from 1
 * @param version of Sayso
 */
public record StatusView(
        Frame frame,
        Counts counts,
        Optional<Disk> disk,
        List<Reasoned> reasons,
        Optional<Reason> chosen,
        List<Refusal> refused,
        List<PartlyRead> partly,
        int page,
        String version,
        Optional<FilesReadView> read,
        int searches) {
    /** Refused pieces a page. */
    public static final int SIZE = 50;

    /** Of the articles that were read only partly so many are named. */
    private static final int MOST_PARTLY = 100;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT);

    private static final List<String> UNITS =
            List.of("size.bytes", "size.kilo", "size.mega", "size.giga", "size.tera");

    /**
     * How many articles, and of what.
     *
     * @param files how many files gave the articles
     * @param notAnalysed how many were not searched for names and figures: those in other languages
     *     than English, and those on which the analysis failed
     * @param partial whether time ran out before all were counted
     */
    public record Counts(
            long articles,
            long files,
            long withStatistics,
            long notAnalysed,
            long outlets,
            long authors,
            long institutes,
            boolean partial) {}

    /**
     * A look at the disk.
     *
     * @param when it was taken, where it is not of this moment
     */
    public record Disk(Upkeep upkeep, Optional<Instant> when) {
        /** {@code 14:05:30 UTC}. */
        public Optional<String> clock() {
            return when.map(at -> CLOCK.format(at.atOffset(ZoneOffset.UTC)));
        }

        /** How index and originals differ: {@code 2 files are not in the index yet}. */
        public String difference() {
            List<String> parts = new ArrayList<>();
            if (upkeep.pending() > 0) {
                parts.add(
                        Speech.say(
                                upkeep.pending() == 1
                                        ? "status.pending.one"
                                        : "status.pending.other",
                                Wording.count(upkeep.pending(), "file")));
            }
            if (upkeep.gone() > 0) {
                parts.add(
                        Speech.say(
                                upkeep.gone() == 1 ? "status.gone.one" : "status.gone.other",
                                Wording.count(upkeep.gone(), "original")));
            }
            return String.join(Speech.say("list.semicolon"), parts);
        }
    }

    /** An article that was read only partly. */
    public record Partly(String address, String file, String part, String reason, String detail) {}

    /** How many pieces were refused for one reason. */
    public record Reasoned(Reason reason, long pieces) {
        public String address() {
            return "/status?reason=" + reason.name() + "#refused";
        }

        /** What it means. */
        public String words() {
            return Wording.capital(ReasonWords.sentence(reason));
        }
    }

    /** A piece that was refused. */
    public record Refused(String file, String part, String reason, String detail) {}

    public StatusView {
        reasons = List.copyOf(reasons);
        refused = List.copyOf(refused);
        partly = List.copyOf(partly);
    }

    /** The first of the articles that were read only partly, and why. */
    public List<Partly> partlyListed() {
        return partly.stream()
                .limit(MOST_PARTLY)
                .map(
                        one ->
                                new Partly(
                                        Links.article(one.article(), ""),
                                        PlainText.oneLine(one.path()),
                                        part(one.part()),
                                        one.why().reason().name(),
                                        PlainText.oneLine(one.why().detail())))
                .toList();
    }

    private static String part(int part) {
        return part > 1 ? Speech.say("status.piece", Wording.grouped(part)) : "";
    }

    /** The part of the list that is shown. */
    public List<Refused> listed() {
        return refused.stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(
                        refusal ->
                                new Refused(
                                        PlainText.oneLine(refusal.path()),
                                        part(refusal.part()),
                                        refusal.reason().name(),
                                        PlainText.oneLine(refusal.detail())))
                .toList();
    }

    /** How many pieces were refused for any reason. */
    public long refusals() {
        return reasons.stream().mapToLong(Reasoned::pieces).sum();
    }

    public Pager pager() {
        return Pager.of(page, SIZE, refused.size(), this::address);
    }

    private String address(int at) {
        List<String> parameters = new ArrayList<>();
        chosen.ifPresent(reason -> parameters.add("reason=" + reason.name()));
        if (at > 1) {
            parameters.add("page=" + at);
        }
        return "/status"
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters))
                + "#refused";
    }

    /** A number of bytes as people read it, in powers of 1,000: {@code 12.3 MB}. */
    public static String size(long bytes) {
        double number = bytes;
        int unit = 0;
        while (number >= 999.95 && unit < UNITS.size() - 1) {
            number /= 1_000;
            unit++;
        }
        return Speech.say(
                UNITS.get(unit),
                unit == 0 ? Wording.grouped(bytes) : String.format(Locale.ROOT, "%.1f", number));
    }
}
