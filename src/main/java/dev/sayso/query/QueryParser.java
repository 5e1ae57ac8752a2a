package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the query language: one parser for pages, interface and command line.
 *
 * <p>Total: whatever is typed comes back as {@link Reading.Understood} or as a {@link
 * Reading.Mistake} that names the position and what to type instead. AND is the default and binds
 * tighter than OR: {@code a b OR c} is {@code (a b) OR c}.
 *
 * <pre>{@code
 * QueryParser.parse("\"suicide attack\" outlet:DND -author:khan");
 * }</pre>
 */
public final class QueryParser {
    /** The longest query, in UTF-16 code units. */
    public static final int LONGEST = 2_000;

    private static final int MOST_CLAUSES = 256;
    private static final int MOST_FUZZY = 5;
    private static final int DEEPEST = 64;

    private final QueryTokens tokens;
    private final Notes notes = new Notes();
    private int clauses;
    private int fuzzy;

    private QueryParser(String typed) {
        tokens = new QueryTokens(QueryLexer.tokens(typed), typed.length());
    }

    /** Reads what was typed; nothing at all asks for every article. */
    public static Reading parse(String typed) {
        if (typed.length() > LONGEST) {
            return new Reading.Mistake(
                    LONGEST, "The query is longer than 2,000 characters; ask for less at once.");
        }
        QueryParser parser = new QueryParser(typed);
        try {
            Query query = parser.whole();
            return new Reading.Understood(query, parser.notes.all());
        } catch (Stop stop) {
            return stop.mistake();
        }
    }

    private Query whole() throws Stop {
        List<Query> parts = new ArrayList<>();
        while (tokens.more()) {
            if (tokens.here() instanceof QueryToken.Close) {
                notes.add("A closing parenthesis without an opening one was left out.");
                tokens.skip();
            } else {
                parts.addAll(either(Leaf.inAny(), 0));
            }
        }
        return all(parts);
    }

    /** Alternatives; empty when nothing readable stands there. */
    private List<Query> either(Leaf leaf, int depth) throws Stop {
        List<Query> alternatives = new ArrayList<>();
        boolean more = true;
        boolean dangling = false;
        boolean any = false;
        while (more) {
            List<Query> parts = together(leaf, depth);
            dangling |= parts.isEmpty();
            if (!parts.isEmpty()) {
                alternatives.add(all(parts));
            }
            more = tokens.more() && tokens.here() instanceof QueryToken.Or;
            any |= more;
            if (more && tokens.next() instanceof QueryToken.Or(String text, int position)) {
                notes.add(!text.equals("OR"), "“" + text + "” was read as OR.");
            }
        }
        notes.add(any && dangling, "An OR with nothing on one side was left out.");
        if (alternatives.isEmpty()) {
            return List.of();
        }
        return List.of(
                alternatives.size() == 1 ? alternatives.getFirst() : new Query.Any(alternatives));
    }

    private List<Query> together(Leaf leaf, int depth) throws Stop {
        List<Query> parts = new ArrayList<>();
        while (tokens.more()
                && !(tokens.here() instanceof QueryToken.Or)
                && !(tokens.here() instanceof QueryToken.Close)) {
            boolean between = !parts.isEmpty() && tokens.isTermNext();
            if (tokens.here() instanceof QueryToken.And) {
                notes.add(!between, "An AND with nothing on one side was left out.");
                tokens.skip();
            } else if (between && tokens.isSmall("and")) {
                notes.add(Notes.SMALL_AND);
                tokens.skip();
            } else {
                notes.add(between && tokens.isSmall("or"), Notes.SMALL_OR);
                notes.add(tokens.isTermNext() && tokens.isSmall("not"), Notes.SMALL_NOT);
                parts.addAll(joined(leaf, depth));
            }
        }
        return parts;
    }

    /** Terms that SAME joins: it binds tighter than AND, and NEAR tighter still. */
    private List<Query> joined(Leaf leaf, int depth) throws Stop {
        int start = tokens.position();
        List<Query> first = near(leaf, depth);
        List<Query.Placed> parts = new ArrayList<>();
        while (tokens.more() && tokens.here() instanceof QueryToken.Same same) {
            if (parts.isEmpty()) {
                Operands.outsideStatistics(leaf, "SAME", same.position());
                parts.add(Operands.placed(first, "SAME", start, same.position()));
            }
            tokens.skip();
            int next = tokens.position();
            List<Query> other = tokens.more() ? near(leaf, depth) : List.of();
            parts.add(Operands.placed(other, "SAME", next, same.position()));
        }
        if (parts.isEmpty()) {
            return first;
        }
        Operands.oneScope(parts, "SAME", start);
        return List.of(new Query.Same(parts));
    }

    private List<Query> near(Leaf leaf, int depth) throws Stop {
        int start = tokens.position();
        List<Query> first = one(leaf, depth);
        if (!tokens.more() || !(tokens.here() instanceof QueryToken.Near near)) {
            return first;
        }
        String name = Operands.name(near);
        Operands.outsideStatistics(leaf, name, near.position());
        int words = Operands.distance(near, notes);
        Query.Operand left = Operands.operand(first, name, start, near.position());
        tokens.skip();
        int next = tokens.position();
        List<Query> second = tokens.more() ? one(leaf, depth) : List.of();
        Query.Operand right = Operands.operand(second, name, next, near.position());
        Operands.oneScope(List.of(left, right), name, start);
        if (tokens.more() && tokens.here() instanceof QueryToken.Near third) {
            throw Operands.chained(third);
        }
        return List.of(new Query.Near(left, right, words));
    }

    private List<Query> atLeast(Leaf leaf, QueryToken.AtLeast token, int depth) throws Stop {
        Operands.outsideStatistics(leaf, "ATLEAST", token.position());
        int times = Operands.times(token);
        boolean opens = tokens.more() && tokens.here() instanceof QueryToken.Open;
        if (!opens) {
            throw Operands.unopened(token);
        }
        int start = tokens.position();
        List<Query> inside = one(leaf, depth);
        return List.of(
                new Query.AtLeast(
                        times, Operands.operand(inside, "ATLEAST", start, token.position())));
    }

    /** One term, group or field; empty when it holds nothing that can be looked for. */
    private List<Query> one(Leaf leaf, int depth) throws Stop {
        QueryToken token = tokens.next();
        if (depth > DEEPEST) {
            throw new Stop(
                    token.position(),
                    "Parentheses and minus signs are nested more than 64 deep; ask more simply.");
        }
        return switch (token) {
            case QueryToken.Open open -> group(leaf, depth);
            case QueryToken.Without without -> negated(leaf, without, depth);
            case QueryToken.FieldName field -> field(leaf, field, depth);
            case QueryToken.Bare bare -> counted(leaf.bare(bare), token);
            case QueryToken.Quoted quoted -> {
                notes.add(
                        !quoted.closed(),
                        "The last quotation mark was not closed; the phrase runs to the end.");
                notes.add(quoted.reachesTooFar(), Notes.TOO_FAR);
                yield counted(leaf.quoted(quoted.withinLimit()), token);
            }
            case QueryToken.Close close -> List.of();
            case QueryToken.Or or -> List.of();
            case QueryToken.And and -> List.of();
            case QueryToken.AtLeast atLeast -> atLeast(leaf, atLeast, depth);
            case QueryToken.Near near -> throw Operands.missing(Operands.name(near), near.position());
            case QueryToken.Same same -> throw Operands.missing("SAME", same.position());
            case QueryToken.Foreign foreign -> throw Operands.foreign(foreign);
        };
    }

    private List<Query> group(Leaf leaf, int depth) throws Stop {
        List<Query> inside = either(leaf, depth + 1);
        if (tokens.more()) {
            tokens.skip();
        } else {
            notes.add("A closing parenthesis was added at the end.");
        }
        return inside;
    }

    private List<Query> negated(Leaf leaf, QueryToken.Without without, int depth) throws Stop {
        boolean something =
                tokens.more()
                        && !(tokens.here() instanceof QueryToken.Close)
                        && !(tokens.here() instanceof QueryToken.Or)
                        && !(tokens.here() instanceof QueryToken.And);
        if (!something) {
            throw new Stop(
                    without.position(),
                    "Nothing stands after this; type what should be left out, as in -Dawn.");
        }
        return one(leaf, depth + 1).stream().<Query>map(Query.Not::new).toList();
    }

    private List<Query> field(Leaf leaf, QueryToken.FieldName name, int depth) throws Stop {
        Leaf.Field field =
                switch (leaf.field(name.name())) {
                    case Leaf.Field known -> known;
                    case Leaf.Unknown(String message) -> throw new Stop(name.position(), message);
                };
        if (!tokens.more()
                || !(tokens.here() instanceof QueryToken.Bare
                        || tokens.here() instanceof QueryToken.Quoted
                        || tokens.here() instanceof QueryToken.AtLeast
                        || tokens.here() instanceof QueryToken.Open)) {
            throw new Stop(
                    tokens.position(),
                    "Nothing stands after "
                            + field.label()
                            + ":; type, for example, "
                            + field.example()
                            + ".");
        }
        if (field.label().equals(QueryField.DATE.label())) {
            tokens.joinDate();
        }
        List<Query> inside = one(field.leaf(), depth + 1);
        boolean begins = field.leaf() instanceof StatisticLeaf && !(leaf instanceof StatisticLeaf);
        return begins ? statistic(inside, name) : inside;
    }

    private static List<Query> statistic(List<Query> inside, QueryToken.FieldName name)
            throws Stop {
        if (inside.isEmpty()) {
            throw new Stop(
                    name.position(),
                    "Nothing stands inside stat:( ); type conditions, as in stat:(percent >50), or has:statistics.");
        }
        return List.of(new Query.WithStatistic(StatisticLeaf.together(inside)));
    }

    private List<Query> counted(Leaf.Made made, QueryToken token) throws Stop {
        return switch (made) {
            case Leaf.Wrong(String message) -> throw new Stop(token.position(), message);
            case Leaf.Nothing() -> List.of();
            case Leaf.Right(Query query) -> {
                if (++clauses > MOST_CLAUSES) {
                    throw new Stop(
                            token.position(),
                            "The query has more than 256 parts; ask for less at once.");
                }
                if (query instanceof Query.Fuzzy && ++fuzzy > MOST_FUZZY) {
                    throw new Stop(
                            token.position(),
                            "At most five words may be spelled nearly so (~); leave one out.");
                }
                yield List.of(query);
            }
        };
    }

    private static Query all(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new Query.Everything();
            case 1 -> parts.getFirst();
            default -> new Query.All(parts);
        };
    }
}
