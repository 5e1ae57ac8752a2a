package dev.sayso.extract.organization;

import dev.sayso.extract.token.Token;
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
    private final PhraseTrie<Authority> names = new PhraseTrie<>();

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
            names.put(name, authority);
        }
    }

    /** The longest known name that begins with the token at {@code from}. */
    Optional<PhraseTrie.Match<Authority>> longest(List<Token> tokens, int from, int to) {
        Optional<PhraseTrie.Match<Authority>> name = names.longest(tokens, from, to);
        if (name.isPresent()) {
            return name;
        }
        List<Authority> named = acronyms.get(tokens.get(from).text().replace(".", ""));
        return named == null
                ? Optional.empty()
                : Optional.of(new PhraseTrie.Match<>(from + 1, named));
    }
}
