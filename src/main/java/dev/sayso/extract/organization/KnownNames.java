package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Authority;
import dev.sayso.organization.AuthorityFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the authority file, ready to be looked up in a text. A variant without a lower-case
 * letter counts only in just these capitals: WHO is not "who".
 */
final class KnownNames {
    private final Map<String, List<Authority>> acronyms = new HashMap<>();
    private final PhraseTrie<Variant> names = new PhraseTrie<>();

    KnownNames(AuthorityFile authorities) {
        authorities.all().forEach(this::add);
    }

    private void add(Authority authority) {
        Stream.concat(
                        Stream.of(authority.heading()),
                        Stream.concat(authority.variants().stream(), authority.acronym().stream()))
                .distinct()
                .forEach(name -> add(name, authority));
    }

    private void add(String name, Authority authority) {
        if (name.chars().noneMatch(Character::isLowerCase) && name.indexOf(' ') < 0) {
            acronyms.computeIfAbsent(name.replace(".", ""), n -> new ArrayList<>()).add(authority);
        } else {
            names.put(name, new Variant(authority, name));
        }
    }

    /** A name in the authority file and the record it stands in. */
    private record Variant(Authority authority, String name) {
        /** Whether the text has capitals where the name has them, at both ends. */
        boolean agrees(Token first, Token last) {
            int space = name.lastIndexOf(' ');
            return (first.shape() != Token.Shape.LOWER || !Character.isUpperCase(name.charAt(0)))
                    && (last.shape() != Token.Shape.LOWER
                            || !Character.isUpperCase(name.charAt(space + 1)));
        }
    }

    /** Every record that goes by exactly this name. */
    List<Authority> named(String name) {
        List<Token> tokens = TokenizedText.of(name).tokens();
        if (tokens.isEmpty()) {
            return List.of();
        }
        int first = tokens.size() > 1 && tokens.getFirst().isWord("the") ? 1 : 0;
        for (int from = 0; from <= first; from++) {
            Optional<PhraseTrie.Match<Authority>> match = longest(tokens, from, tokens.size());
            if (match.isPresent() && match.get().end() == tokens.size()) {
                return match.get().values().stream().distinct().toList();
            }
        }
        return List.of();
    }

    /** The longest known name that begins with the token at {@code from}. */
    Optional<PhraseTrie.Match<Authority>> longest(List<Token> tokens, int from, int to) {
        Optional<PhraseTrie.Match<Authority>> name = name(tokens, from, to);
        if (name.isPresent()) {
            return name;
        }
        List<Authority> named = acronyms.get(tokens.get(from).text().replace(".", ""));
        return named == null
                ? Optional.empty()
                : Optional.of(new PhraseTrie.Match<>(from + 1, named));
    }

    private Optional<PhraseTrie.Match<Authority>> name(List<Token> tokens, int from, int to) {
        return names.longest(tokens, from, to)
                .map(
                        match ->
                                new PhraseTrie.Match<>(
                                        match.end(),
                                        match.values().stream()
                                                .filter(
                                                        v ->
                                                                v.agrees(
                                                                        tokens.get(from),
                                                                        tokens.get(
                                                                                match.end() - 1)))
                                                .map(Variant::authority)
                                                .toList()))
                .filter(match -> !match.values().isEmpty());
    }
}
