package dev.sayso.web.view;

import dev.sayso.web.text.Speech;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where values and days stand in a drawing. */
public final class PlotScale {
    private static final int MOST_TICKS = 5;
    private static final int MOST_YEARS = 8;

    private PlotScale() {}

    /**
     * A place on an axis with its words.
     *
     * @param looks where the words stand: {@code s} begin there, {@code e} end there, {@code c} in
     *     the middle
     */
    public record Tick(int at, String words, String looks) {}

    /**
     * The axis of values.
     *
     * @param step between two lines
     */
    record Values(double low, double high, double step) {
        /** Wide enough for all, and for what loose figures leave open. */
        static Values of(List<PlotPoint> shown) {
            List<BigDecimal> all =
                    shown.stream()
                            .map(PlotPoint::figure)
                            .flatMap(f -> Stream.of(f.lowest(), f.highest(), f.value()))
                            .toList();
            double least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            double range = most > least ? most - least : Math.max(1, Math.abs(most) / 5);
            double step = nice(range / MOST_TICKS);
            double low = Math.floor((least - range / 10) / step) * step;
            // What cannot be negative is not drawn over an axis that is.
            return new Values(
                    least >= 0 ? Math.max(0, low) : low,
                    Math.ceil((most + range / 10) / step) * step,
                    step);
        }

        /** The next of 1, 2, 5, 10 … that is not smaller. */
        private static double nice(double rough) {
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double digit = rough / power;
            return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        }

        int y(BigDecimal value) {
            double share = (value.doubleValue() - low) / (high - low);
            return (int)
                    Math.round(
                            Plot.BOTTOM - Math.clamp(share, 0.0, 1.0) * (Plot.BOTTOM - Plot.TOP));
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            int lines = (int) Math.round((high - low) / step);
            for (int i = 0; i <= lines; i++) {
                BigDecimal value = new BigDecimal(low + i * step, MathContext.DECIMAL32);
                ticks.add(new Tick(y(value), StatisticWords.grouped(value), "e"));
            }
            return ticks;
        }
    }

    /** How the places in time are named. */
    enum Naming {
        DAYS("claim.undated") {
            @Override
            String words(LocalDate day) {
                return Wording.isolated(Wording.day(day));
            }
        },
        YEARS("plot.no-period") {
            @Override
            String words(LocalDate day) {
                return String.valueOf(day.getYear());
            }
        };

        private final String unknown;

        Naming(String unknown) {
            this.unknown = unknown;
        }

        abstract String words(LocalDate day);
    }

    /** The axis of days. */
    record Days(Optional<LocalDate> first, long span, boolean undated, Naming naming) {
        static Days of(List<PlotPoint> shown, Naming naming) {
            List<LocalDate> days =
                    shown.stream().flatMap(point -> point.day().stream()).sorted().toList();
            return new Days(
                    days.stream().findFirst(),
                    days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast()),
                    days.size() < shown.size(),
                    naming);
        }

        private int left() {
            return Plot.LEFT + (undated ? Plot.UNDATED : 0) + 12;
        }

        private int right() {
            return Plot.RIGHT - 12;
        }

        int x(Optional<LocalDate> day) {
            if (day.isEmpty() || first.isEmpty()) {
                return Plot.LEFT + Plot.UNDATED / 2;
            }
            if (span == 0) {
                return (left() + right()) / 2;
            }
            long after = ChronoUnit.DAYS.between(first.get(), day.get());
            return (int) (left() + (right() - left()) * after / span);
        }

        /** First and last day, and where dates are missing. */
        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            if (undated) {
                ticks.add(new Tick(x(Optional.empty()), Speech.say(naming.unknown), "c"));
            }
            first.ifPresent(day -> ends(day, ticks));
            return ticks;
        }

        private void ends(LocalDate day, List<Tick> ticks) {
            if (naming == Naming.YEARS) {
                years(day, ticks);
                return;
            }
            int from = x(Optional.of(day));
            ticks.add(new Tick(from, naming.words(day), span == 0 ? "c" : "s"));
            if (span > 0) {
                LocalDate last = day.plusDays(span);
                ticks.add(new Tick(x(Optional.of(last)), naming.words(last), "e"));
            }
        }

        /** So many years that their words do not touch, each at its middle. */
        private void years(LocalDate day, List<Tick> ticks) {
            int first = day.getYear();
            int last = day.plusDays(span).getYear();
            int step = (last - first) / MOST_YEARS + 1;
            for (int year = first; year <= last; year += step) {
                LocalDate middle = LocalDate.of(year, 7, 1);
                boolean before = middle.isBefore(day);
                LocalDate shown = before ? day : middle;
                LocalDate end = day.plusDays(span);
                ticks.add(
                        new Tick(
                                x(Optional.of(shown.isAfter(end) ? end : shown)),
                                naming.words(middle),
                                "c"));
            }
        }
    }
}
