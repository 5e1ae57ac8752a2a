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

    /** Carries a mistake out of the descent; never leaves this class. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
        private final int position;

        Stop(int position, String message) {
            super(message, null, false, false);
            this.position = position;
        }
    }

    private final List<QueryToken> tokens;
    private final int length;
    private final List<String> notes = new ArrayList<>();
    private int at;
    private int clauses;
    private int fuzzy;

    private QueryParser(String typed) {
        tokens = QueryLexer.tokens(typed);
        length = typed.length();
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
            return new Reading.Understood(query, parser.notes);
        } catch (Stop stop) {
            return new Reading.Mistake(stop.position, String.valueOf(stop.getMessage()));
        }
    }

    private Query whole() throws Stop {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            if (tokens.get(at) instanceof QueryToken.Close) {
                notes.add("A closing parenthesis without an opening one was left out.");
                at++;
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
            more = at < tokens.size() && tokens.get(at) instanceof QueryToken.Or;
            any |= more;
            if (more) {
                at++;
            }
        }
        if (any && dangling) {
            notes.add("An OR with nothing on one side was left out.");
        }
        if (alternatives.isEmpty()) {
            return List.of();
        }
        return List.of(
                alternatives.size() == 1 ? alternatives.getFirst() : new Query.Any(alternatives));
    }

    private List<Query> together(Leaf leaf, int depth) throws Stop {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()
                && !(tokens.get(at) instanceof QueryToken.Or)
                && !(tokens.get(at) instanceof QueryToken.Close)) {
            if (tokens.get(at) instanceof QueryToken.And) {
                at++;
            } else {
                parts.addAll(one(leaf, depth));
            }
        }
        return parts;
    }

    /** One term, group or field; empty when it holds nothing that can be looked for. */
    private List<Query> one(Leaf leaf, int depth) throws Stop {
        QueryToken token = tokens.get(at++);
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
                if (!quoted.closed()) {
                    notes.add(
                            "The last quotation mark was not closed; the phrase runs to the end.");
                }
                yield counted(leaf.quoted(quoted), token);
            }
            case QueryToken.Close close -> List.of();
            case QueryToken.Or or -> List.of();
            case QueryToken.And and -> List.of();
            case QueryToken.Later later ->
                    throw new Stop(
                            later.position(),
                            later.text()
                                    + " cannot be searched yet; \"suicide attack\"~5 finds words near each other. To search for the word itself, write it small.");
        };
    }

    private List<Query> group(Leaf leaf, int depth) throws Stop {
        List<Query> inside = either(leaf, depth + 1);
        if (at < tokens.size()) {
            at++;
        } else {
            notes.add("A closing parenthesis was added at the end.");
        }
        return inside;
    }

    private List<Query> negated(Leaf leaf, QueryToken.Without without, int depth) throws Stop {
        boolean something =
                at < tokens.size()
                        && !(tokens.get(at) instanceof QueryToken.Close)
                        && !(tokens.get(at) instanceof QueryToken.Or)
                        && !(tokens.get(at) instanceof QueryToken.And);
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
        if (at >= tokens.size()
                || !(tokens.get(at) instanceof QueryToken.Bare
                        || tokens.get(at) instanceof QueryToken.Quoted
                        || tokens.get(at) instanceof QueryToken.Open)) {
            throw new Stop(
                    at < tokens.size() ? tokens.get(at).position() : length,
                    "Nothing stands after "
                            + field.label()
                            + ":; type, for example, "
                            + field.example()
                            + ".");
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
