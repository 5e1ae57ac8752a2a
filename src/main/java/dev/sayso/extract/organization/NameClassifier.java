package dev.sayso.extract.organization;

import dev.sayso.extract.token.Token;
import dev.sayso.organization.Authority;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a run of capitalised words names, by its form alone. */
final class NameClassifier {
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "on", "against", "to");

    private final Lexicon lexicon;
    private final KnownNames known;
    private final List<Token> tokens;

    NameClassifier(Lexicon lexicon, KnownNames known, List<Token> tokens) {
        this.lexicon = lexicon;
        this.known = known;
        this.tokens = tokens;
    }

    /** Adds the names in the run to {@code names}: usually one, several when a title divides it. */
    void classify(int first, int last, List<Name> names) {
        int start = first;
        for (int i = first + 1; i < last; i++) {
            if (dividesBefore(start, i, last)) {
                single(start, i, names);
                start = i;
            }
        }
        single(start, last, names);
    }

    private boolean dividesBefore(int start, int at, int last) {
        Token token = tokens.get(at);
        return token.isCapital()
                && lexicon.is(token, WordKind.TITLE)
                && !lexicon.is(tokens.get(at - 1), WordKind.TITLE)
                && !isSmall(at - 1)
                && !headFollows(at + 1, last)
                && !lexicon.is(tokens.get(start), WordKind.TITLE);
    }

    private boolean isSmall(int at) {
        Token token = tokens.get(at);
        return !token.isCapital();
    }

    private boolean headFollows(int from, int last) {
        for (int i = from; i < last; i++) {
            Set<WordKind> kinds = lexicon.kinds(tokens.get(i));
            if (kinds.contains(WordKind.HEAD) || kinds.contains(WordKind.WEAK_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private void single(int first, int last, List<Name> names) {
        int start = first;
        if (lexicon.is(tokens.get(start), WordKind.OPENER)
                && last - start > 1
                && kind(start, last) != NameKind.ORGANIZATION) {
            start++;
        }
        Optional<PhraseTrie.Match<Authority>> match = known.longest(tokens, start, last);
        if (match.isPresent() && match.get().end() == last) {
            names.add(new Name(start, last, NameKind.ORGANIZATION, match.get().values()));
            return;
        }
        NameKind kind = kind(start, last);
        if (kind == NameKind.ORGANIZATION || kind == NameKind.PERSON) {
            names.add(new Name(start, last, kind));
            return;
        }
        if (match.isPresent()) {
            int end = match.get().end();
            names.add(new Name(start, end, NameKind.ORGANIZATION, match.get().values()));
            rest(end, last, names);
            return;
        }
        for (int i = start + 1; i < last; i++) {
            Optional<PhraseTrie.Match<Authority>> later = known.longest(tokens, i, last);
            if (later.isPresent() && later.get().end() == last) {
                names.add(new Name(start, i, kind(start, i)));
                names.add(new Name(i, last, NameKind.ORGANIZATION, later.get().values()));
                return;
            }
        }
        names.add(new Name(start, last, kind));
    }

    private void rest(int from, int last, List<Name> names) {
        int start = from;
        while (start < last && !tokens.get(start).isCapital()) {
            start++;
        }
        if (start < last) {
            single(start, last, names);
        }
    }

    /** What the words from {@code first} to {@code last} name. */
    NameKind kind(int first, int last) {
        Token begin = tokens.get(first);
        Set<WordKind> beginning = lexicon.kinds(begin);
        int main = mainEnd(first, last);
        boolean complemented = main < last;
        Set<WordKind> ending = lexicon.kinds(tokens.get(main - 1));
        if (last - first > 1 && isSuffix(last - 1)) {
            return NameKind.ORGANIZATION;
        }
        if (last - first == 1) {
            return ofOneWord(begin, beginning);
        }
        boolean titled = beginning.contains(WordKind.TITLE) && !ending.contains(WordKind.HEAD);
        if (titled) {
            return NameKind.PERSON;
        }
        if (ending.contains(WordKind.HEAD)) {
            return NameKind.ORGANIZATION;
        }
        if (ending.contains(WordKind.OTHER_HEAD) && !ending.contains(WordKind.WEAK_HEAD)) {
            return NameKind.OTHER;
        }
        if (isPlace(first, last)) {
            return NameKind.PLACE;
        }
        boolean person = beginning.contains(WordKind.GIVEN_NAME) && last - first < 5;
        if (ending.contains(WordKind.WEAK_HEAD) && (main - first > 1 || complemented) && !person) {
            return NameKind.ORGANIZATION;
        }
        if (beginning.contains(WordKind.HEAD) && !complemented) {
            return NameKind.ORGANIZATION;
        }
        if (person) {
            return NameKind.PERSON;
        }
        if (beginning.contains(WordKind.OTHER_HEAD)) {
            return NameKind.OTHER;
        }
        return NameKind.UNKNOWN;
    }

    private NameKind ofOneWord(Token word, Set<WordKind> kinds) {
        if (lexicon.isNotAcronym(word)) {
            return NameKind.OTHER;
        }
        if (lexicon.places().longest(List.of(word), 0, 1).isPresent()) {
            return NameKind.PLACE;
        }
        if (isAcronym(word)) {
            return NameKind.ACRONYM;
        }
        if (kinds.contains(WordKind.GIVEN_NAME)) {
            return NameKind.PERSON;
        }
        return kinds.isEmpty() ? NameKind.UNKNOWN : NameKind.OTHER;
    }

    private static boolean isAcronym(Token word) {
        String text = word.text();
        if (text.length() < 2 || text.length() > 10) {
            return false;
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return word.shape() == Token.Shape.UPPER
                || capitals > 1
                        && (text.indexOf('-') > 0 || text.endsWith("s"))
                        && capitals * 2 >= text.length();
    }

    private boolean isPlace(int first, int last) {
        return lexicon.places()
                .longest(tokens, first, last)
                .filter(match -> match.end() == last)
                .isPresent();
    }

    private boolean isSuffix(int at) {
        Token token = tokens.get(at);
        return token.isCapital() && lexicon.is(token, WordKind.SUFFIX);
    }

    /** Where the part before the first "of" or "for" ends. */
    private int mainEnd(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (COMPLEMENTS.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return last;
    }
}
