package dev.sayso.ingest.particulars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names out of a byline: {@code "By Dr Anna Berg and Jon Vik, political editor"} holds
 * {@code Anna Berg} and {@code Jon Vik}.
 */
public final class AuthorNames {
    private static final WordLists WORDS = WordLists.beside(AuthorNames.class, "bylines.txt");
    private static final List<String> PREFIXES = WORDS.list("prefixes");
    private static final Set<String> DOUBTFUL_PREFIXES = WORDS.set("doubtful prefixes");
    private static final Set<String> AND = WORDS.set("and");
    private static final Set<String> DOUBTFUL_AND = WORDS.set("doubtful and");
    private static final Set<String> HONORIFICS = WORDS.set("honorifics");
    private static final Set<String> DEGREES = WORDS.set("degrees");
    private static final Set<String> GENERATIONS = WORDS.set("generations");
    private static final Set<String> ROLES = folded("roles");
    private static final Set<String> NOBODY = folded("nobody");
    private static final List<String> BODIES = WORDS.list("bodies");

    /** Words that begin what follows a name: where the writer is, whom the writer works for. */
    private static final Set<String> AFTER_NAME =
            Set.of("in", "at", "aus", "from", "for", "is", "fur", "a", "reporting", "desde", "da");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S++|[^\\s@]++@\\S++|@\\w++|mailto:\\S*+");
    private static final Pattern BRACKETS =
            Pattern.compile(" ?(?:\\([^()]*+\\)|\\[[^\\[\\]]*+]|<[^<>]*+>) ?");
    private static final Pattern PARTS =
            Pattern.compile("\\s*+[;|/•·\\n\\r\\t]\\s*+|\\s[-–—]\\s|\\s{3,}");
    private static final Pattern COMMA = Pattern.compile("\\s*+[,，、]\\s*+");
    private static final int LONGEST_BYLINE = 600;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private AuthorNames() {}

    /** The names in a byline, in its order, each once; empty when it names nobody. */
    public static List<String> split(String byline) {
        return split(byline, List.of());
    }

    /**
     * The names in a byline.
     *
     * @param outlets names that the outlet goes by: they sign nothing
     */
    public static List<String> split(String byline, Collection<String> outlets) {
        if (byline.length() > LONGEST_BYLINE) {
            return List.of();
        }
        String plain = BRACKETS.matcher(ADDRESS.matcher(byline).replaceAll(" ")).replaceAll(" ");
        Set<String> notNames =
                outlets.stream().map(Folding::letters).collect(Collectors.toUnmodifiableSet());
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(withoutPrefix(plain.strip()), -1)) {
            for (String name : byComma(Folding.spaces(part))) {
                String letters = Folding.letters(name);
                if (!notNames.contains(letters) && !holds(names, letters)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** The line without "By", "Von", "Text:" and their like at its beginning. */
    public static String withoutPrefix(String line) {
        String rest = line;
        for (int round = 0; round < 3; round++) {
            Optional<String> shorter = afterPrefix(rest);
            if (shorter.isEmpty()) {
                return rest;
            }
            rest = shorter.get();
        }
        return rest;
    }

    /** What follows "By", "Von" and their like; empty when the line does not begin so. */
    public static Optional<String> afterPrefix(String line) {
        String text = Folding.spaces(line);
        String folded = foldedAlike(text);
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix) && endsWord(folded, prefix)) {
                String rest = text.substring(prefix.length()).replaceFirst("^[\\s:.,–-]++", "");
                boolean whole = rest.indexOf(' ') > 0 && startsUpper(rest);
                if (!rest.isEmpty() && (whole || !DOUBTFUL_PREFIXES.contains(prefix))) {
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a byline is a body's, such as an editorial board's, and not a person's. */
    public static boolean isBody(String name) {
        String folded = " " + Folding.words(name) + " ";
        return BODIES.stream().anyMatch(body -> folded.contains(" " + body + " "));
    }

    /**
     * Whether the words have the shape of one person's whole name: two to five words, the first and
     * last of them capitalised.
     */
    public static boolean looksLikePerson(String name) {
        List<String> words = words(name);
        return words.size() >= 2
                && words.size() <= 5
                && startsUpper(words.getFirst())
                && startsUpper(words.getLast())
                && name.chars().noneMatch(Character::isDigit)
                && words.stream().noneMatch(word -> ROLES.contains(Folding.words(word)));
    }

    private static List<String> byComma(String part) {
        List<String> pieces =
                Arrays.stream(COMMA.split(part)).filter(piece -> !piece.isBlank()).toList();
        if (pieces.size() == 2
                && pieces.stream().allMatch(piece -> words(piece).size() == 1 && startsUpper(piece))
                && !GENERATIONS.contains(Folding.words(pieces.get(1)))
                && name(pieces.get(1)).isPresent()) {
            return List.of(pieces.get(1) + " " + pieces.get(0));
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            if (!names.isEmpty() && GENERATIONS.contains(Folding.words(piece))) {
                names.set(names.size() - 1, names.getLast() + " " + piece);
            } else if (names.isEmpty() || !isPlace(piece, names.getFirst())) {
                byAnd(withoutPrefix(piece)).forEach(one -> name(one).ifPresent(names::add));
            }
        }
        return names;
    }

    /** One word after a whole name is where the piece was written, not who else wrote it. */
    private static boolean isPlace(String piece, String firstName) {
        return piece.indexOf(' ') < 0 && firstName.indexOf(' ') > 0;
    }

    private static List<String> byAnd(String piece) {
        List<String> parts = new ArrayList<>();
        List<String> words = words(piece);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = Folding.words(words.get(i));
            boolean plain = isLower(words.get(i)) || isUpper(piece);
            boolean sure = (AND.contains(word) && plain) || word.equals("&");
            boolean whole = i - from >= 2 && words.size() - i > 2 && plain;
            if (sure || (whole && DOUBTFUL_AND.contains(word))) {
                parts.add(String.join(" ", words.subList(from, i)));
                from = i + 1;
            }
        }
        parts.add(String.join(" ", words.subList(from, words.size())));
        return parts;
    }

    /** The name itself, without titles, degrees and what follows it; empty when it is none. */
    private static Optional<String> name(String piece) {
        if (isBody(piece)) {
            return Optional.of(piece);
        }
        List<String> words = new ArrayList<>(words(strip(piece)));
        while (words.size() > 1 && HONORIFICS.contains(Folding.words(words.getFirst()))) {
            words.removeFirst();
        }
        while (words.size() > 1 && DEGREES.contains(Folding.words(words.getLast()))) {
            words.removeLast();
        }
        cutAfterName(words);
        String name = capitalised(strip(String.join(" ", words)));
        String folded = Folding.words(name);
        boolean role = words.stream().anyMatch(word -> ROLES.contains(Folding.words(strip(word))));
        boolean possible =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && words.size() <= MOST_WORDS
                        && name.chars().anyMatch(Character::isLetter)
                        && name.chars().filter(Character::isDigit).count() <= 2
                        && !role
                        && !NOBODY.contains(folded)
                        && !DEGREES.contains(folded);
        return possible ? Optional.of(name) : Optional.empty();
    }

    private static void cutAfterName(List<String> words) {
        for (int i = 2; i < words.size() - 1; i++) {
            if (isLower(words.get(i)) && AFTER_NAME.contains(Folding.words(words.get(i)))) {
                words.subList(i, words.size()).clear();
                return;
            }
        }
    }

    /** A whole name printed in capitals, as the writer would write it. */
    private static String capitalised(String name) {
        boolean shouted = name.length() > 6 && name.indexOf(' ') > 0 && isUpper(name);
        if (!shouted) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(inWord ? Character.toLowerCase(c) : c);
            inWord = Character.isLetter(c);
        }
        return out.toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isNameEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && !isNameEdge(text.charAt(end - 1)) && !endsInitial(text, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isNameEdge(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A stop that belongs to the name: after an initial or a short word, as in "Jr.". */
    private static boolean endsInitial(String text, int end) {
        return text.charAt(end - 1) == '.'
                && end >= 2
                && Character.isLetter(text.charAt(end - 2))
                && text.lastIndexOf(' ', end - 1) >= end - 4;
    }

    private static boolean holds(List<String> names, String letters) {
        return names.stream().anyMatch(name -> Folding.letters(name).equals(letters));
    }

    private static boolean endsWord(String folded, String prefix) {
        return prefix.endsWith(":")
                || (folded.length() > prefix.length()
                        && !Character.isLetterOrDigit(folded.charAt(prefix.length()))
                        && folded.charAt(prefix.length()) != '\''
                        && folded.charAt(prefix.length()) != '-');
    }

    /** Folded character by character, so that the offsets stay. */
    private static String foldedAlike(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = Folding.words(text.substring(i, i + 1));
            out.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean startsUpper(String text) {
        return !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && Character.isLetter(text.codePointAt(0));
    }

    private static boolean isLower(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isUpper(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private static Set<String> folded(String section) {
        return WORDS.list(section).stream()
                .map(Folding::words)
                .collect(Collectors.toUnmodifiableSet());
    }
}
