package dev.sayso.web.view;

import dev.sayso.attribution.Credit;
import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.ledger.Printed;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A claim as its page shows it, and as the list of claims does. */
public final class ClaimView {
    /** How many sentences the list shows of a claim. */
    private static final int SENTENCES_IN_LIST = 2;

    private static final int ROWS_IN_LIST = 4;

    /** Places a page. */
    private static final int SIZE = 50;

    private final Frame frame;
    private final Claim claim;
    private final int page;

    /**
     * @param page of the places where it is made, counted from 1
     */
    public ClaimView(Frame frame, Claim claim, int page) {
        this.frame = frame;
        this.claim = claim;
        this.page = page;
    }

    /** One figure on one say-so. */
    public record Row(Statement statement) {
        public String value() {
            return StatisticWords.value(statement.first().statistic());
        }

        /** Empty when nobody is credited. */
        public Optional<String> credited() {
            return statement.first().credited().map(PlainText::oneLine);
        }

        /** The page of the institute that is credited. */
        public Optional<String> creditedPage() {
            return statement
                    .first()
                    .statistic()
                    .source()
                    .flatMap(Credit::organization)
                    .map(Links::institute);
        }

        public String outlets() {
            return ClaimWords.outlets(statement);
        }

        /** In how many articles, copies once. */
        public long articles() {
            return statement.appearances().stream()
                    .map(appearance -> appearance.printed().article())
                    .distinct()
                    .count();
        }

        public Optional<LocalDate> first() {
            return statement.first().printed().published();
        }
    }

    /** One place where it is made. */
    public record Place(Appearance appearance) {
        public String value() {
            return StatisticWords.value(appearance.statistic());
        }

        public String sentence() {
            return PlainText.oneLine(appearance.statistic().sentence());
        }

        /** The place of the sentence in its article. */
        public String address() {
            return ClaimView.address(appearance);
        }

        public String title() {
            return PlainText.oneLine(appearance.printed().title());
        }

        public String outlet() {
            return PlainText.oneLine(appearance.printed().outlet().orElse(""));
        }

        public Optional<LocalDate> published() {
            return appearance.printed().published();
        }

        public Optional<String> credited() {
            return appearance.credited().map(PlainText::oneLine);
        }

        /** Where the same words stand too, or empty. */
        public String also() {
            List<String> outlets =
                    appearance.copies().stream()
                            .flatMap(copy -> copy.outlet().stream())
                            .map(PlainText::oneLine)
                            .distinct()
                            .toList();
            return appearance.copies().isEmpty() ? "" : Speech.say("copies.also", copies(outlets));
        }

        private String copies(List<String> outlets) {
            String number = Wording.count(appearance.copies().size(), "copy");
            return outlets.isEmpty()
                    ? Speech.say("copies.also.in-all", number)
                    : Speech.say("copies.also.in", number, Wording.list(outlets));
        }

        /** A search that finds the article and its copies. */
        public String copies() {
            return Links.copies(appearance.printed().article());
        }

        public List<NoteView.Stamp> stamps() {
            return appearance.sums().stream().map(NoteView::stamp).toList();
        }
    }

    static String address(Appearance appearance) {
        Printed printed = appearance.printed();
        return Links.article(printed.article(), "") + "#" + NoteView.anchor(appearance.statistic());
    }

    public Frame frame() {
        return frame;
    }

    public String title() {
        return ClaimWords.title(claim);
    }

    public String address() {
        return Links.claim(claim.id());
    }

    public String json() {
        return "/api/v1/claims/" + claim.id();
    }

    public String linkedData() {
        return json() + "?format=claimreview";
    }

    /** {@code 5 articles in 3 outlets}; no outlets where some articles were not read. */
    public String made() {
        long outlets =
                claim.statements().stream().flatMap(s -> s.outlets().stream()).distinct().count();
        String articles = Wording.count(claim.articles(), "article");
        return outlets > 0 && claim.more() == 0
                ? Speech.say("claim.made", articles, Wording.count(outlets, "outlet"))
                : articles;
    }

    public Optional<LocalDate> first() {
        return claim.firstSeen();
    }

    public Optional<LocalDate> last() {
        return claim.lastSeen();
    }

    public boolean isContradicted() {
        return claim.isContradicted();
    }

    public boolean isWrong() {
        return claim.isWrong();
    }

    /**
     * Whether a credited place or time is missing, so that differing values are no contradiction.
     */
    public boolean isTimeless() {
        return claim.key().period().isEmpty();
    }

    /** How many articles were not read. */
    public int more() {
        return claim.more();
    }

    public List<Row> rows() {
        return claim.statements().stream().map(Row::new).toList();
    }

    /** The first of them. */
    public List<Row> shortRows() {
        return claim.statements().stream().limit(ROWS_IN_LIST).map(Row::new).toList();
    }

    /** What stands against what. */
    public List<String> comparisons() {
        return Speech.inEnglish(() -> ClaimWords.comparisons(claim));
    }

    /** The first of them. */
    public List<String> mainComparisons() {
        return Speech.inEnglish(() -> ClaimWords.comparisons(claim, SENTENCES_IN_LIST));
    }

    /** Figures printed before they can have been known. */
    public List<String> tooEarly() {
        return Speech.inEnglish(() -> ClaimWords.tooEarly(claim));
    }

    /** The places of the page. */
    public List<Place> places() {
        return claim.appearances().stream()
                .skip((long) (page - 1) * SIZE)
                .limit(SIZE)
                .map(Place::new)
                .toList();
    }

    /** The way through the places. */
    public Pager pager() {
        return Pager.of(
                page,
                SIZE,
                claim.appearances().size(),
                number -> address() + (number > 1 ? "?page=" + number : ""));
    }

    public Plot plot() {
        return Plot.of(claim);
    }
}
