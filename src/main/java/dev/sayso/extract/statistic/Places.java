package dev.sayso.extract.statistic;

import dev.sayso.extract.organization.OrganizationReader;
import dev.sayso.language.WordList;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Organization;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the place a figure is about: the nearest one that its sentence names. */
final class Places {
    private static final int LONGEST = 3;
    private static final Set<String> NAMES = load();

    /** The places that the text gives an abbreviation: KP for Khyber Pakhtunkhwa. */
    private final Map<String, String> abbreviations = new HashMap<>();

    /** Where the text names organizations: "Islamabad" in one of those is no place. */
    private final TreeMap<Integer, Integer> names = new TreeMap<>();

    Places(TokenizedText text, List<Organization> organizations) {
        for (Organization organization : organizations) {
            organization.mentions().forEach(m -> names.put(m.span().start(), m.span().end()));
        }
        for (int i = 1; i + 2 < text.tokens().size(); i++) {
            Token token = text.tokens().get(i + 1);
            boolean bracketed = text.tokens().get(i).is("(") && text.tokens().get(i + 2).is(")");
            if (bracketed && token.shape() == Token.Shape.UPPER) {
                define(text, i, token.text());
            }
        }
    }

    private void define(TokenizedText text, int bracket, String abbreviation) {
        StringBuilder name = new StringBuilder();
        for (int i = bracket - 1; i >= 0 && i >= bracket - LONGEST; i--) {
            name.insert(0, text.tokens().get(i).text() + (name.length() == 0 ? "" : " "));
            if (NAMES.contains(name.toString())) {
                abbreviations.put(abbreviation, name.toString());
            }
        }
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        WordList.rows(OrganizationReader.class, "places.txt", 1)
                .forEach(row -> names.addAll(Arrays.asList(row[0].split("\\|"))));
        return Set.copyOf(names);
    }

    /** Whether the words are the name of a place. */
    static boolean isPlace(String name) {
        return NAMES.contains(name);
    }

    Optional<String> of(Figure figure) {
        Words words = figure.piece.words();
        String best = "";
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < words.size(); at++) {
            boolean free =
                    words.isCapital(at) && !isNamed(words.start(at)) && !words.isAny(at + 1, "$");
            int length = free ? length(words, at) : 0;
            if (length > 0) {
                int distance = distance(figure, at);
                if (distance < least) {
                    least = distance;
                    best = name(words, at, length);
                }
                at += length - 1;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private boolean isNamed(int offset) {
        Map.Entry<Integer, Integer> mention = names.floorEntry(offset);
        return mention != null && offset < mention.getValue();
    }

    /** A place after "in" close behind counts as nearer than the subject far before. */
    private static int distance(Figure figure, int at) {
        return at < figure.first ? figure.first - at : at - figure.end;
    }

    private int length(Words words, int at) {
        for (int length = LONGEST; length > 0; length--) {
            if (words.has(at + length - 1)
                    && isPlace(name(words, at, length), length, words.text(at))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isPlace(String name, int length, String first) {
        return NAMES.contains(name) || (length == 1 && abbreviations.containsKey(first));
    }

    private String name(Words words, int at, int length) {
        StringBuilder name = new StringBuilder(words.text(at));
        for (int i = at + 1; i < at + length; i++) {
            name.append(' ').append(words.text(i));
        }
        return abbreviations.getOrDefault(name.toString(), name.toString());
    }
}
