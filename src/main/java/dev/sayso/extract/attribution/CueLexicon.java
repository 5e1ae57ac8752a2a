package dev.sayso.extract.attribution;

import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.extract.token.Token;
import dev.sayso.extract.token.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that credit, ready for one look-up a word. */
final class CueLexicon {
    private static final CueLexicon LOADED = new CueLexicon();

    private final Map<String, CueKind> verbs = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Set<String> possessions = WordList.words(CueLexicon.class, "possessions.txt");
    private final Set<String> reports = WordList.words(CueLexicon.class, "reports.txt");
    private final Set<String> nounsToo = WordList.words(CueLexicon.class, "nouns-too.txt");
    private final Set<String> times = WordList.words(CueLexicon.class, "times.txt");
    private final Set<String> people = WordList.words(CueLexicon.class, "people.txt");

    private final Set<String> groups =
            WordList.words(OrganizationReader.class, "organization-nouns.txt");

    private CueLexicon() {
        for (String line : WordList.lines(CueLexicon.class, "verbs.tsv")) {
            String[] cells = line.split("\t");
            for (String form : cells[1].split(" ")) {
                verbs.put(form, CueKind.labelled(cells[0]));
            }
        }
        for (String line : WordList.lines(CueLexicon.class, "phrases.txt")) {
            List<String> words = List.of(line.split(" "));
            phrases.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
        }
    }

    static CueLexicon loaded() {
        return LOADED;
    }

    Optional<CueKind> verb(Token token) {
        return token.shape() == Token.Shape.LOWER
                ? Optional.ofNullable(verbs.get(token.text()))
                : Optional.empty();
    }

    /** The end of the crediting phrase that begins at {@code from}; {@code from} if none does. */
    int phraseEnd(List<Token> tokens, int from, int limit) {
        String first = tokens.get(from).text().toLowerCase(Locale.ROOT);
        for (List<String> words : phrases.getOrDefault(first, List.of())) {
            int i = 0;
            while (i < words.size()
                    && from + i < limit
                    && tokens.get(from + i).isWord(words.get(i))) {
                i++;
            }
            if (i == words.size()) {
                return from + i;
            }
        }
        return from;
    }

    /** Whether a verb form is a noun as well: reports, claims. */
    boolean isNounToo(Token token) {
        return nounsToo.contains(token.text());
    }

    boolean isTime(Token token) {
        return times.contains(token.text().toLowerCase(Locale.ROOT));
    }

    boolean isPossession(Token token) {
        return possessions.contains(token.text());
    }

    boolean isReport(Token token) {
        return reports.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A common noun for an organization: the institute, the company. */
    boolean isOrganization(Token token) {
        return groups.contains(token.text());
    }

    boolean isPeople(Token token) {
        return people.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
