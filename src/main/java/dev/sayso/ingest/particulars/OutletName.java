package dev.sayso.ingest.particulars;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that outlets go by. */
public final class OutletName {
    private static final WordLists WORDS = WordLists.beside(OutletName.class, "outlets.txt");
    private static final List<String> LEGAL_FORMS = WORDS.list("legal forms");
    private static final Set<String> AGENCIES = WORDS.set("agencies");
    private static final Set<String> NOBODY = WORDS.set("nobody");
    private static final Set<String> SUB_DOMAINS = WORDS.set("sub-domains");
    private static final Set<String> DOUBLE_SUFFIXES = WORDS.set("double suffixes");
    private static final Set<String> SMALL_WORDS = WORDS.set("small words");
    private static final Set<String> SHORT_WORDS = WORDS.set("short words");

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|der|die|das|le|la|les|el|il|de|het|o|a)\\s+");
    private static final Pattern SUFFIX = Pattern.compile("\\.\\p{L}{2,6}(?:\\.\\p{L}{2})?$");
    private static final int LONGEST = 80;

    private OutletName() {}

    /**
     * The name without its legal form and the space around it; empty when the words name no outlet.
     */
    public static Optional<String> clean(String name) {
        String clean = Folding.spaces(name).replaceFirst("^@", "");
        if (clean.startsWith("http://") || clean.startsWith("https://")) {
            return Optional.empty();
        }
        clean = withoutLegalForm(clean.replaceFirst("(?i)^www\\.", ""));
        boolean possible =
                clean.length() <= LONGEST
                        && clean.chars().anyMatch(Character::isLetterOrDigit)
                        && !NOBODY.contains(Folding.words(clean));
        return possible ? Optional.of(clean) : Optional.empty();
    }

    /**
     * A name that its masthead prints in capitals, as it is written elsewhere: {@code "THE INVENTED
     * POST" -> "The Invented Post"}; one word alone may be an acronym and stays.
     */
    public static String inTitleCase(String name) {
        String spaced = Folding.spaces(name);
        boolean shouted =
                spaced.indexOf(' ') > 0 && spaced.chars().noneMatch(Character::isLowerCase);
        if (!shouted) {
            return name;
        }
        List<String> words = new ArrayList<>();
        for (String word : spaced.split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (SMALL_WORDS.contains(lower) && !words.isEmpty()) {
                words.add(lower);
            } else if (word.length() <= 3 && !SHORT_WORDS.contains(lower)) {
                words.add(word);
            } else {
                int first = word.offsetByCodePoints(0, 1);
                words.add(word.substring(0, first) + lower.substring(first));
            }
        }
        return String.join(" ", words);
    }

    /** Whether the name ends in a legal form, as a publisher's does: {@code Invented Media Ltd}. */
    public static boolean hasLegalForm(String name) {
        String spaced = Folding.spaces(name);
        return !withoutLegalForm(spaced).equals(spaced);
    }

    /** Whether the name is a wire agency's. */
    public static boolean isAgency(String name) {
        return AGENCIES.contains(Folding.words(name));
    }

    /**
     * What stays of a name when case, accents, spaces, its article and a domain's ending are put
     * aside: {@code "The Invented Post"} and {@code inventedpost.com} give the same.
     */
    public static String key(String name) {
        String folded = Folding.words(name);
        String bare = ARTICLE.matcher(folded).replaceFirst("");
        String letters = Folding.letters(SUFFIX.matcher(bare).replaceFirst(""));
        return letters.isEmpty() ? Folding.letters(folded) : letters;
    }

    /**
     * The label by which a host is known: {@code news.invented.co.uk -> invented}; empty for
     * addresses without a name.
     */
    public static Optional<String> label(String host) {
        List<String> labels = Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\."));
        if (labels.size() < 2 || host.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int last = labels.size() - 1;
        boolean two = DOUBLE_SUFFIXES.contains(labels.get(last - 1) + "." + labels.get(last));
        int at = last - (two ? 2 : 1);
        return at < 0 ? Optional.empty() : Optional.of(labels.get(at)).filter(l -> !l.isEmpty());
    }

    /** The host without the labels that name a part of the outlet: {@code www.}, {@code m.}. */
    public static String plainHost(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        int dot = plain.indexOf('.');
        while (dot > 0
                && plain.indexOf('.', dot + 1) > 0
                && SUB_DOMAINS.contains(plain.substring(0, dot))
                && !DOUBLE_SUFFIXES.contains(plain.substring(dot + 1))) {
            plain = plain.substring(dot + 1);
            dot = plain.indexOf('.');
        }
        return plain;
    }

    private static String withoutLegalForm(String name) {
        String rest = name;
        for (int round = 0; round < 3; round++) {
            String folded = rest.toLowerCase(Locale.ROOT);
            String before = rest;
            for (String form : LEGAL_FORMS) {
                int at = folded.length() - form.length();
                if (at > 1 && folded.endsWith(form) && " ,-".indexOf(folded.charAt(at - 1)) >= 0) {
                    rest = rest.substring(0, at).replaceFirst("[\\s,-]+$", "");
                    break;
                }
            }
            if (rest.equals(before)) {
                return rest;
            }
        }
        return rest;
    }
}
