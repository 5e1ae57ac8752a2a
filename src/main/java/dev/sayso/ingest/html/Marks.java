package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the marks of elements from their names, classes, ids and roles. */
final class Marks {
    private static final Map<String, Set<Mark>> WHOLE = new HashMap<>();
    private static final Map<String, Set<Mark>> BEGINNINGS = new HashMap<>();
    private static final List<String> ATTRIBUTES =
            List.of(
                    "class",
                    "id",
                    "role",
                    "data-component",
                    "data-testid",
                    "data-module",
                    "itemprop");
    private static final List<String> HIDING =
            List.of("hidden", "hide", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only");
    private static final int LONGEST = 400;

    static {
        WordLists words = WordLists.beside(Marks.class, "marks.txt");
        for (Mark mark : EnumSet.complementOf(EnumSet.of(Mark.HIDDEN))) {
            for (String word : words.list(mark.section())) {
                boolean beginning = word.endsWith("*");
                String key = beginning ? word.substring(0, word.length() - 1) : word;
                (beginning ? BEGINNINGS : WHOLE)
                        .computeIfAbsent(key, k -> EnumSet.noneOf(Mark.class))
                        .add(mark);
            }
        }
    }

    private final Map<String, Set<Mark>> read = new HashMap<>();

    /** The element's own marks, not its ancestors'. */
    Set<Mark> of(Element element) {
        Set<Mark> marks = byTag(element.normalName());
        if (isHidden(element)) {
            marks = union(marks, Set.of(Mark.HIDDEN));
        }
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST) {
                Set<Mark> more = read.computeIfAbsent(value, Marks::inWords);
                if (!more.isEmpty()) {
                    marks = union(marks, more);
                }
            }
        }
        return marks;
    }

    private static boolean isHidden(Element element) {
        if (element.normalName().equals("p")) {
            return false; // what waits behind a paywall
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        String classes = " " + element.className() + " ";
        // "hidden md:block" hides on small screens only.
        return classes.length() <= LONGEST
                && !classes.contains(":")
                && HIDING.stream().anyMatch(word -> classes.contains(" " + word + " "));
    }

    private static Set<Mark> union(Set<Mark> one, Set<Mark> other) {
        if (one.isEmpty()) {
            return other;
        }
        Set<Mark> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private static Set<Mark> byTag(String tag) {
        return switch (tag) {
            case "nav" -> Set.of(Mark.NAVIGATION);
            case "footer" -> Set.of(Mark.FOOTER);
            case "aside" -> Set.of(Mark.SIDEBAR);
            case "figcaption", "caption" -> Set.of(Mark.CAPTION);
            default -> Set.of();
        };
    }

    private static Set<Mark> inWords(String value) {
        List<String> words = words(value);
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = 0; i < words.size(); i++) {
            add(marks, words.get(i));
            if (i + 1 < words.size()) {
                add(marks, words.get(i) + words.get(i + 1));
            }
            if (i + 2 < words.size()) {
                add(marks, words.get(i) + words.get(i + 1) + words.get(i + 2));
            }
        }
        return marks.isEmpty() ? Collections.emptySet() : marks;
    }

    private static void add(EnumSet<Mark> marks, String word) {
        marks.addAll(WHOLE.getOrDefault(word, Set.of()));
        for (int end = 3; end <= word.length(); end++) {
            marks.addAll(BEGINNINGS.getOrDefault(word.substring(0, end), Set.of()));
        }
    }

    /** {@code "articleBody pull-quote" -> article, body, pull, quote}. */
    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean camel = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((!Character.isLetter(c) || camel) && !word.isEmpty()) {
                words.add(Folding.words(word.toString()));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
            before = c;
        }
        if (!word.isEmpty()) {
            words.add(Folding.words(word.toString()));
        }
        return words;
    }
}
