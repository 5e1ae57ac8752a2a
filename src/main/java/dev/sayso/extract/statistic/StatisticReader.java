package dev.sayso.extract.statistic;

import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes statistics of the quantities that a text states as facts about the world: what each is
 * about, where and when it holds, who says so, and whether its arithmetic holds.
 */
public final class StatisticReader {
    private final Optional<LocalDate> published;
    private final List<Organization> organizations;
    private final List<Attribution> attributions;

    /**
     * @param published the day that "last year" is counted from, where it is known
     * @param organizations those that the text names
     * @param attributions who the text credits with what
     */
    public StatisticReader(
            Optional<LocalDate> published,
            List<Organization> organizations,
            List<Attribution> attributions) {
        this.published = published;
        this.organizations = List.copyOf(organizations);
        this.attributions = List.copyOf(attributions);
    }

    /**
     * The statistics of an article in the order of the page: those of the body and those of the
     * pull quotes and standfirsts, each read from its own text.
     *
     * @param text the article's body
     */
    public List<Statistic> read(TokenizedText text, List<Quantity> quantities, List<Block> blocks) {
        List<Statistic> apart = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String own =
                    switch (blocks.get(i)) {
                        case Block.PullQuote quote -> quote.text();
                        case Block.Standfirst standfirst -> standfirst.text();
                        case Block.Paragraph p -> "";
                        case Block.Crosshead c -> "";
                        case Block.Caption c -> "";
                        case Block.RelatedStory r -> "";
                        case Block.Disclaimer d -> "";
                        case Block.Bio b -> "";
                    };
            if (!own.isEmpty()) {
                apart.addAll(block(own, i));
            }
        }
        return Numbering.number(body(text, quantities), apart, blocks);
    }

    private List<Statistic> block(String own, int index) {
        TokenizedText text = TokenizedText.of(own);
        List<Quantity> quantities = QuantityReader.read(text);
        StatisticReader reader = new StatisticReader(published, List.of(), List.of());
        return reader.body(text, quantities).stream()
                .map(s -> Numbering.inBlock(s, index))
                .toList();
    }

    private List<Statistic> body(TokenizedText text, List<Quantity> quantities) {
        List<Quantity> stated = quantities.stream().filter(Quantity::isStatistic).toList();
        List<Piece> pieces = Piece.holding(text, stated.stream().map(Quantity::span).toList());
        Describer describer =
                new Describer(
                        text,
                        new Sources(text, organizations, attributions),
                        new Places(text, organizations));
        Periods periods = new Periods(text.text(), published);
        Reckoning reckoning = new Reckoning(published);
        Inheritance inheritance = new Inheritance();
        Subjects subjects = new Subjects(text.text(), attributions);
        List<Figure> all = new ArrayList<>();
        int next = 0;
        for (Piece piece : pieces) {
            List<Figure> figures = new ArrayList<>();
            while (next < stated.size() && stated.get(next).span().start() < piece.span().end()) {
                figures.add(new Figure(stated.get(next), piece));
                next++;
            }
            complete(piece, figures, quantities, periods, reckoning, inheritance, subjects);
            all.addAll(figures);
        }
        return all.stream().map(describer::describe).toList();
    }

    private static void complete(
            Piece piece,
            List<Figure> figures,
            List<Quantity> quantities,
            Periods periods,
            Reckoning reckoning,
            Inheritance inheritance,
            Subjects subjects) {
        List<Quantity> here = within(quantities, piece.span());
        periods.read(piece, here, figures);
        for (Figure figure : figures) {
            if (figure.isLevel() && figure.direction == Direction.NONE) {
                figure.direction = Levels.direction(figure);
            }
        }
        reckoning.complete(piece, figures, withLengths(piece, figures, here));
        inheritance.complete(piece, figures);
        subjects.complete(figures);
        reckoning.correct(figures);
    }

    /** The figures of a sentence, and the lengths of time in it that are no statistics. */
    private static List<Figure> withLengths(
            Piece piece, List<Figure> figures, List<Quantity> quantities) {
        List<Figure> all = new ArrayList<>(figures);
        quantities.stream()
                .filter(q -> !q.isStatistic() && q.amount().kind() == QuantityKind.DURATION)
                .map(q -> new Figure(q, piece))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(figure -> figure.first));
        return all;
    }

    /** The quantities of a stretch; they are in the order of the text. */
    private static List<Quantity> within(List<Quantity> quantities, Span span) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quantities.size() && quantities.get(end).span().start() < span.end()) {
            end++;
        }
        return quantities.subList(low, end);
    }

    /** Turns a figure into the record. */
    private record Describer(TokenizedText text, Sources sources, Places places) {

        Statistic describe(Figure figure) {
            Span span = figure.quantity.span();
            return new Statistic(
                    "",
                    span,
                    figure.quantity.text(),
                    figure.piece.span().of(text.text()),
                    OptionalInt.empty(),
                    Nouns.statisticAmount(figure.amount()),
                    figure.role,
                    Statuses.of(figure),
                    figure.direction,
                    figure.subject,
                    places.of(figure),
                    figure.period,
                    figure.comparison,
                    sources.of(span),
                    Optional.empty(),
                    figure.checks);
        }
    }
}
