package dev.sayso.extract.attribution;

import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.language.WordList;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that credit, ready for one look-up a word. */
final class CueLexicon {
    private static final CueLexicon LOADED = new CueLexicon();

    private final Map<String, CueKind> verbs = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final WordSet possessions = WordSet.of(CueLexicon.class, "possessions.txt");
    private final WordSet reports = WordSet.of(CueLexicon.class, "reports.txt");
    private final WordSet nounsToo = WordSet.of(CueLexicon.class, "nouns-too.txt");
    private final WordSet times = WordSet.of(CueLexicon.class, "times.txt");
    private final WordSet people = WordSet.of(CueLexicon.class, "people.txt");

    private final WordSet surveys = WordSet.of(CueLexicon.class, "surveys.txt");
    private final WordSet groups = WordSet.of(OrganizationReader.class, "organization-nouns.txt");
    private final WordSet bodies = WordSet.of(CueLexicon.class, "bodies.txt");

    private CueLexicon() {
        for (String line : WordList.lines(CueLexicon.class, "verbs.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String form : cells[1].split(" ", -1)) {
                verbs.put(form, CueKind.labelled(cells[0]));
            }
        }
        for (String line : WordList.lines(CueLexicon.class, "phrases.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            for (String first : WordSet.cases(words.getFirst())) {
                phrases.computeIfAbsent(first, w -> new ArrayList<>()).add(words);
            }
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
        for (List<String> words : phrases.getOrDefault(tokens.get(from).text(), List.of())) {
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
        return nounsToo.contains(token);
    }

    boolean isTime(Token token) {
        return times.contains(token);
    }

    boolean isPossession(Token token) {
        return possessions.contains(token);
    }

    boolean isReport(Token token) {
        return reports.contains(token);
    }

    /** A report that figures are drawn from: a poll, a survey. */
    boolean isSurvey(Token token) {
        return surveys.contains(token);
    }

    /** A common noun for an organization: the institute, the company. */
    boolean isOrganization(Token token) {
        return groups.contains(token) || bodies.contains(token);
    }

    boolean isPeople(Token token) {
        return people.contains(token);
    }
}
