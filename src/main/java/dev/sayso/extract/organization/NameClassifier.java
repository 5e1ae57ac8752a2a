package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import dev.sayso.organization.Authority;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a run of capitalised words names, by its form alone. */
final class NameClassifier {
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "on", "against", "to");

    private static final Set<String> ATTACHED =
            Set.of("based", "run", "backed", "led", "owned", "funded", "born", "linked", "era");
    private static final Set<String> FORMER = Set.of("Former", "Ex", "Current", "Outgoing");
    private static final Set<String> SPORTS = Set.of("FC", "AC", "SC", "AFC", "CF", "RC", "SV");

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
        int start = withoutOpener(first, last);
        Optional<PhraseTrie.Match<Authority>> match = known.longest(tokens, start, last);
        if (match.isPresent() && match.get().end() == last && !isNotAcronym(start, last)) {
            names.add(new Name(start, last, NameKind.ORGANIZATION, match.get().values()));
            return;
        }
        if (lexicon.is(tokens.get(start), WordKind.FUNCTION)) {
            rest(start + 1, last, names);
            return;
        }
        NameKind kind = kind(start, last);
        boolean whole =
                match.isEmpty()
                        || match.get().end() - start == 1
                        || lexicon.is(tokens.get(last - 1), WordKind.HEAD);
        if ((whole && kind == NameKind.ORGANIZATION) || kind == NameKind.PERSON) {
            names.add(new Name(start, last, kind));
            return;
        }
        if (match.isPresent()) {
            begun(start, match.get(), last, names);
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

    /** "Former", "State-run" and the like stand before a name. */
    private int withoutOpener(int first, int last) {
        Token token = tokens.get(first);
        if (last - first == 1) {
            return first;
        }
        String text = token.text();
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && ATTACHED.contains(text.substring(hyphen + 1))) {
            return first + 1;
        }
        if (FORMER.contains(text)) {
            return first + 1;
        }
        boolean strip =
                lexicon.is(token, WordKind.OPENER)
                        && !lexicon.is(token, WordKind.TOPIC)
                        && !token.is("New")
                        && tokens.get(first + 1).isCapital()
                        && kind(first, last) != NameKind.ORGANIZATION
                        && kind(first, last) != NameKind.PLACE;
        return strip && known.longest(tokens, first, last).isEmpty() ? first + 1 : first;
    }

    private boolean isNotAcronym(int start, int last) {
        return last - start == 1 && lexicon.isNotAcronym(tokens.get(start));
    }

    /** A known name with more words behind it: a longer name of its own, or two names. */
    private void begun(int start, PhraseTrie.Match<Authority> match, int last, List<Name> names) {
        int end = match.end();
        NameKind tail = tokens.get(end).isCapital() ? kind(end, last) : NameKind.OTHER;
        boolean longer =
                tail == NameKind.UNKNOWN
                        || tail == NameKind.ACRONYM
                        || lexicon.is(tokens.get(last - 1), WordKind.WEAK_HEAD);
        if (end - start == 1 && longer && !lexicon.is(tokens.get(end), WordKind.TITLE)) {
            names.add(new Name(start, last, NameKind.ORGANIZATION));
            return;
        }
        names.add(new Name(start, end, NameKind.ORGANIZATION, match.values()));
        rest(end, last, names);
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
        if (last - first == 1) {
            return ofOneWord(begin, lexicon.kinds(begin));
        }
        if (isSuffix(last - 1) || hasAmpersand(first, last)) {
            return NameKind.ORGANIZATION;
        }
        if (lexicon.isOther(tokens, first, last)) {
            return NameKind.OTHER;
        }
        return lexicon.isPlace(tokens, first, last) ? NameKind.PLACE : ofWords(first, last);
    }

    private NameKind ofWords(int first, int last) {
        Set<WordKind> beginning = lexicon.kinds(tokens.get(first));
        int main = mainEnd(first, last);
        boolean complemented = main < last;
        Set<WordKind> ending = lexicon.kinds(tokens.get(main - 1));
        boolean head = ending.contains(WordKind.HEAD);
        boolean weak = ending.contains(WordKind.WEAK_HEAD);
        boolean personal = isPersonal(beginning, first) && last - first < 5;
        if (beginning.contains(WordKind.TITLE) && !head && !(weak && main - first > 2)) {
            return NameKind.PERSON;
        }
        if (head || isSports(first) || isTeam(first, last)) {
            return NameKind.ORGANIZATION;
        }
        if (ending.contains(WordKind.OTHER_HEAD) && !weak) {
            return NameKind.OTHER;
        }
        boolean person = personal && (main - first == 2 || !weak);
        if (weak && (main - first > 1 || complemented) && !person) {
            return NameKind.ORGANIZATION;
        }
        if (hasHyphenHead(first) || (beginning.contains(WordKind.HEAD) && !complemented)) {
            return NameKind.ORGANIZATION;
        }
        if (person) {
            return NameKind.PERSON;
        }
        return beginning.contains(WordKind.OTHER_HEAD) ? NameKind.OTHER : NameKind.UNKNOWN;
    }

    private boolean isPersonal(Set<WordKind> beginning, int first) {
        return beginning.contains(WordKind.GIVEN_NAME)
                && !lexicon.isPlace(tokens, first, first + 1);
    }

    private boolean isSports(int first) {
        return SPORTS.contains(tokens.get(first).text());
    }

    /** A place and a plural: "Boston Pilots". */
    private boolean isTeam(int first, int last) {
        Token end = tokens.get(last - 1);
        return end.shape() == Token.Shape.CAPITALIZED
                && end.text().endsWith("s")
                && !end.text().endsWith("ss")
                && end.text().length() > 4
                && lexicon.kinds(end).isEmpty()
                && lexicon.isPlace(tokens, first, last - 1);
    }

    private boolean hasAmpersand(int first, int last) {
        for (int i = first + 1; i < last - 1; i++) {
            if (tokens.get(i).is("&")) {
                return true;
            }
        }
        return false;
    }

    /** "Lashkar-e-Example": a head word bound by hyphens. */
    private boolean hasHyphenHead(int at) {
        return lexicon.hasHyphenHead(tokens.get(at));
    }

    private NameKind ofOneWord(Token word, Set<WordKind> kinds) {
        if (lexicon.isNotAcronym(word)) {
            return NameKind.OTHER;
        }
        if (lexicon.isPlace(List.of(word), 0, 1)) {
            return NameKind.PLACE;
        }
        if (lexicon.hasHyphenHead(word)) {
            return NameKind.ORGANIZATION;
        }
        if (isAcronym(word)) {
            return BoundNames.isBound(word.text()) ? NameKind.OTHER : NameKind.ACRONYM;
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
        return word.shape() == Token.Shape.UPPER || (capitals > 1 && capitals * 2 >= text.length());
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
