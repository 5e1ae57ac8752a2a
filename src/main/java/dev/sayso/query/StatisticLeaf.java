package dev.sayso.query;

import dev.sayso.language.Plurals;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a single term means inside {@code stat:( … )}: each becomes a {@link Query.WithStatistic} of
 * one condition, and {@link #together} makes one of them all.
 */
record StatisticLeaf(Optional<StatisticField> field) implements Leaf {
    static final StatisticLeaf WITHOUT_FIELD = new StatisticLeaf(Optional.empty());

    private static final Labels<QuantityKind> KINDS =
            new Labels<>(QuantityKind.values(), QuantityKind::label);
    private static final Labels<Role> ROLES = new Labels<>(Role.values(), Role::label);
    private static final Labels<Direction> DIRECTIONS =
            new Labels<>(Direction.values(), Direction::label);
    private static final Labels<Verdict> VERDICTS = new Labels<>(Verdict.values(), Verdict::label);
    private static final Labels<Status> STATUSES = new Labels<>(Status.values(), Status::label);
    private static final Labels<Modifier> MODIFIERS =
            new Labels<>(Modifier.values(), Modifier::label);

    private static final String UNSOURCED = "unsourced";
    private static final Set<String> PERCENT = Set.of("%", "per cent", "pc", "pct");
    private static final String PEOPLE = "people";
    private static final String PERSON = "person";
    private static final Pattern COMPARED = Pattern.compile("[<>≥≤=].*+", Pattern.DOTALL);
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
    private static final Made NO_WILD =
            new Wrong(
                    "Inside stat:( ) words are looked for in any form; leave out *, ?, ~ and the = before a word.");

    /** The same conditions, on one and the same statistic. */
    static StatisticCondition together(List<Query> read) {
        return StatisticCondition.all(read.stream().map(StatisticLeaf::condition).toList());
    }

    private static StatisticCondition condition(Query query) {
        return switch (query) {
            case Query.WithStatistic(StatisticCondition condition) -> condition;
            case Query.All(List<Query> parts) ->
                    new StatisticCondition.All(
                            parts.stream().map(StatisticLeaf::condition).toList());
            case Query.Any(List<Query> parts) ->
                    new StatisticCondition.Any(
                            parts.stream().map(StatisticLeaf::condition).toList());
            case Query.Not(Query part) -> new StatisticCondition.Not(condition(part));
            default -> throw new IllegalArgumentException("no condition on a statistic: " + query);
        };
    }

    @Override
    public Found field(String name) {
        return StatisticField.named(name)
                .<Found>map(
                        known ->
                                new Field(
                                        known.label(),
                                        known.example(),
                                        new StatisticLeaf(Optional.of(known))))
                .orElseGet(
                        () ->
                                new Unknown(
                                        "Inside stat:( ) there is no “"
                                                + name
                                                + ":”; type one of "
                                                + String.join(
                                                        ": ",
                                                        java.util.Arrays.stream(
                                                                        StatisticField.values())
                                                                .map(StatisticField::label)
                                                                .toList())
                                                + ": or put it outside the parentheses."));
    }

    @Override
    public Made bare(QueryToken.Bare token) {
        if (field.isPresent()) {
            return value(field.get(), token.text().strip());
        }
        String text = token.text();
        if (text.equals("*")) {
            return right(StatisticCondition.anything());
        }
        if (COMPARED.matcher(text).matches() || isNumber(text)) {
            return number(text, StatisticCondition.Value::new, true);
        }
        Optional<QuantityKind> kind = KINDS.named(text);
        if (kind.isPresent()) {
            return right(new StatisticCondition.OfKind(kind.get()));
        }
        if (text.equalsIgnoreCase(UNSOURCED)) {
            return right(new StatisticCondition.Unsourced());
        }
        boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('~') >= 0;
        return wild || token.exact() ? NO_WILD : subject(text, 0);
    }

    @Override
    public Made quoted(QueryToken.Quoted token) {
        if (field.isPresent()) {
            return value(field.get(), token.text().strip());
        }
        return token.exact() ? NO_WILD : subject(token.text(), token.slop());
    }

    /** Whether a bare word would be read as something else than a word. */
    static boolean isReserved(String word) {
        return COMPARED.matcher(word).matches()
                || isNumber(word)
                || KINDS.named(word).isPresent()
                || word.equalsIgnoreCase(UNSOURCED);
    }

    private static boolean isNumber(String text) {
        return NumberCondition.read(text) instanceof NumberCondition.Understood;
    }

    private static Made subject(String text, int slop) {
        List<String> words = WordLeaf.pieces(text);
        return words.isEmpty()
                ? new Nothing()
                : right(new StatisticCondition.Subject(words, words.size() == 1 ? 0 : slop));
    }

    private static Made value(StatisticField field, String text) {
        if (text.isEmpty()) {
            return new Nothing();
        }
        return switch (field) {
            case VALUE -> number(text, StatisticCondition.Value::new, true);
            case CHANGE -> number(text, StatisticCondition.Change::new, false);
            case UNIT -> named(unit(text), StatisticCondition.Unit::new);
            case CURRENCY -> currency(text);
            case PER -> named(text, StatisticCondition.Per::new);
            case PERIOD -> period(text);
            case PLACE -> named(text, StatisticCondition.Place::new);
            case SOURCE -> named(text, StatisticCondition.CreditedTo::new);
            case KIND -> labelled(field, KINDS, text, StatisticCondition.OfKind::new);
            case ROLE -> labelled(field, ROLES, text, StatisticCondition.InRole::new);
            case DIRECTION -> labelled(field, DIRECTIONS, text, StatisticCondition.Going::new);
            case CHECK -> labelled(field, VERDICTS, text, StatisticCondition.Checked::new);
            case STATUS -> labelled(field, STATUSES, text, StatisticCondition.WithStatus::new);
            case MODIFIER -> labelled(field, MODIFIERS, text, StatisticCondition.Qualified::new);
        };
    }

    private static Made right(StatisticCondition condition) {
        return new Right(new Query.WithStatistic(condition));
    }

    private static Made number(
            String text, Function<Bounds, StatisticCondition> make, boolean percentCounts) {
        return switch (NumberCondition.read(text)) {
            case NumberCondition.Wrong(String message) -> new Wrong(message);
            case NumberCondition.Understood(Bounds bounds, boolean percent) ->
                    right(
                            percent && percentCounts
                                    ? new StatisticCondition.All(
                                            List.of(
                                                    new StatisticCondition.OfKind(
                                                            QuantityKind.PERCENT),
                                                    make.apply(bounds)))
                                    : make.apply(bounds));
        };
    }

    private static Made named(String text, Function<String, StatisticCondition> make) {
        return Leaf.named(text, name -> new Query.WithStatistic(make.apply(name)));
    }

    /** As records have it: the singular noun. */
    private static String unit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (PERCENT.contains(lower)) {
            return QuantityKind.PERCENT.label();
        }
        int last = text.lastIndexOf(' ') + 1;
        return lower.equals(PEOPLE)
                ? PERSON
                : text.substring(0, last) + Plurals.singular(text.substring(last));
    }

    private static Made currency(String text) {
        return CURRENCY.matcher(text).matches()
                ? right(new StatisticCondition.Currency(text.toUpperCase(Locale.ROOT)))
                : new Wrong(
                        "“"
                                + text
                                + "” is no currency; type its three letters, as in currency:PKR.");
    }

    private static Made period(String text) {
        Period period = new Period(text, text);
        boolean unreadable = period.first().isEmpty() && period.last().isEmpty();
        if (unreadable || DateCondition.isDate(text)) {
            return DateCondition.read(
                    text,
                    (first, last) ->
                            new Query.WithStatistic(new StatisticCondition.During(first, last)));
        }
        return right(new StatisticCondition.During(period.first(), period.last()));
    }

    private static <E extends Enum<E>> Made labelled(
            StatisticField field,
            Labels<E> labels,
            String text,
            Function<E, StatisticCondition> make) {
        return labels.named(text)
                .map(make)
                .<Made>map(StatisticLeaf::right)
                .orElseGet(
                        () ->
                                new Wrong(
                                        "“"
                                                + text
                                                + "” cannot stand after "
                                                + field.label()
                                                + ":; type "
                                                + labels.choice()
                                                + "."));
    }
}
