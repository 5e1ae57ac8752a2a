package dev.sayso.extract.organization;

import dev.sayso.language.WordList;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.WordSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/** The word lists, ready for one look-up a word. */
final class Lexicon {
    private static final Lexicon LOADED = new Lexicon();

    private final Map<String, Set<WordKind>> kinds = new HashMap<>();
    private final Set<String> notAcronyms = WordList.words(Lexicon.class, "not-acronyms.txt");
    private final PhraseTrie<String> places = new PhraseTrie<>();
    private final PhraseTrie<String> others = new PhraseTrie<>();

    private Lexicon() {
        for (WordKind kind : WordKind.values()) {
            for (String word : kind.words()) {
                for (String form : WordSet.cases(word)) {
                    kinds.computeIfAbsent(form, w -> EnumSet.noneOf(WordKind.class)).add(kind);
                }
            }
        }
        allPlaces().forEach(place -> places.put(place, place));
        WordList.phrases(Lexicon.class, "other-names.txt").forEach(name -> others.put(name, name));
    }

    /** The lists are read once, on first use. */
    static Lexicon loaded() {
        return LOADED;
    }

    private static Set<String> allPlaces() {
        Set<String> all = new HashSet<>(WordList.phrases(Lexicon.class, "places.txt"));
        for (String country : Locale.getISOCountries()) {
            all.add(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        for (String zone : TimeZone.getAvailableIDs()) {
            int slash = zone.lastIndexOf('/');
            if (slash > 0 && !zone.startsWith("Etc/") && !zone.startsWith("System")) {
                all.add(zone.substring(slash + 1).replace('_', ' '));
            }
        }
        return all;
    }

    /** What is known of a word, whatever its case. */
    Set<WordKind> kinds(Token token) {
        return kinds.getOrDefault(token.text(), Set.of());
    }

    boolean is(Token token, WordKind kind) {
        return kinds(token).contains(kind);
    }

    /** Whether it is a head word bound to others by hyphens: Lashkar-e-Example. */
    boolean hasHyphenHead(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 2
                && token.isCapital()
                && kinds.getOrDefault(
                                token.text().substring(0, hyphen).toLowerCase(Locale.ROOT),
                                Set.of())
                        .contains(WordKind.HEAD)
                && token.text().indexOf('-', hyphen + 1) > 0;
    }

    /** Known as no organization, though in capitals: GDP, AIDS. */
    boolean isNotAcronym(Token token) {
        return notAcronyms.contains(token.text());
    }

    /** Whether a word is an adjective of nation, faith or ideology. */
    boolean isDemonym(String word) {
        return kinds.getOrDefault(word, Set.of()).contains(WordKind.DEMONYM);
    }

    PhraseTrie<String> places() {
        return places;
    }

    /** Whether exactly these tokens name a place. */
    boolean isPlace(List<Token> tokens, int first, int last) {
        return places.longest(tokens, first, last).filter(m -> m.end() == last).isPresent();
    }

    /** Whether exactly these tokens name a thing known as no organization. */
    boolean isOther(List<Token> tokens, int first, int last) {
        return others.longest(tokens, first, last).filter(m -> m.end() == last).isPresent();
    }
}
