package dev.sayso.testing;

import dev.sayso.article.Span;
import dev.sayso.query.Query;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one text and where they stand, found by going through them. Knows three English
 * endings, which is enough for the tests' words.
 */
final class TextWords {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");

    private static final Set<String> ACRONYMS = Set.of("us", "who", "it", "raw");

    /**
     * A word as it stands in the text.
     *
     * @param position its number; the end of a paragraph has a number too
     */
    private record Word(Span span, String text, int position, int paragraph) {
        boolean is(String wanted, boolean exact) {
            if (exact) {
                return bare(text).equals(bare(wanted));
            }
            boolean same = stem(text).equals(stem(wanted));
            return same
                    && (isAcronym(wanted)
                            ? isAcronym(text)
                            : !(stem(wanted).equals("us") && isAcronym(text)));
        }
    }

    /**
     * Words that belong together.
     *
     * @param marks the words that are asked for, not those between them
     */
    record Place(Word first, Word last, List<Span> marks) {
        private boolean liesIn(Place other) {
            return first.position >= other.first.position && last.position <= other.last.position;
        }

        private boolean isIn(int paragraph) {
            return first.paragraph == paragraph && last.paragraph == paragraph;
        }

        private int gapTo(Place later) {
            return later.first.position - last.position - 1;
        }
    }

    private final List<Word> words;

    TextWords(String text) {
        words = words(text);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        int paragraph = 0;
        while (matcher.find()) {
            if (end > 0 && text.substring(end, matcher.start()).contains("\n\n")) {
                paragraph++;
            }
            end = matcher.end();
            Span span = new Span(matcher.start(), end);
            words.add(new Word(span, matcher.group(), words.size() + paragraph, paragraph));
        }
        return words;
    }

    /** Every place of these. */
    List<Place> places(Query.Placed placed) {
        return switch (placed) {
            case Query.Word word -> phrase(List.of(word.text()), 0, word.exact());
            case Query.Phrase phrase -> phrase(phrase.words(), phrase.slop(), phrase.exact());
            case Query.Prefix prefix ->
                    those(w -> fold(w.text()).startsWith(fold(prefix.text())));
            case Query.Alternatives(List<Query.Operand> parts) ->
                    parts.stream().flatMap(part -> places(part).stream()).toList();
            case Query.Near(Query.Operand left, Query.Operand right, int between) ->
                    places(left).stream()
                            .flatMap(a -> places(right).stream().flatMap(b -> pair(a, b, between)))
                            .toList();
        };
    }

    private static Stream<Place> pair(Place a, Place b, int between) {
        Place left = a.first.position <= b.first.position ? a : b;
        Place right = left == a ? b : a;
        int gap = left.gapTo(right);
        List<Span> marks = Stream.of(left, right).flatMap(p -> p.marks.stream()).toList();
        return gap >= 0 && gap <= between
                ? Stream.of(new Place(left.first, right.last, marks))
                : Stream.empty();
    }

    /** The places of all parts in the paragraphs that hold every part. */
    List<Place> same(List<Query.Placed> parts) {
        int last = words.isEmpty() ? -1 : words.getLast().paragraph;
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        paragraph ->
                                parts.stream()
                                        .map(
                                                part ->
                                                        places(part).stream()
                                                                .filter(p -> p.isIn(paragraph))
                                                                .toList())
                                        .toList())
                .filter(lists -> lists.stream().noneMatch(List::isEmpty))
                .flatMap(lists -> lists.stream().flatMap(List::stream))
                .toList();
    }

    /** How often it stands there; of two places of which one lies in the other, one counts. */
    int count(Query.Operand operand) {
        List<Place> counted = new ArrayList<>();
        for (Place place : places(operand)) {
            if (counted.stream().noneMatch(other -> other.liesIn(place))) {
                counted.removeIf(place::liesIn);
                counted.add(place);
            }
        }
        return counted.size();
    }

    List<Place> shaped(String pattern) {
        StringBuilder shape = new StringBuilder();
        for (char c : fold(pattern).toCharArray()) {
            shape.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return those(word -> fold(word.text()).matches(shape.toString()));
    }

    /** At most two letters different, the first two the same. */
    List<Place> spelledNearly(String wanted) {
        String b = fold(wanted);
        return those(
                word -> {
                    String a = fold(word.text());
                    return a.length() >= 2
                            && b.length() >= 2
                            && a.substring(0, 2).equals(b.substring(0, 2))
                            && distance(a, b) <= 2;
                });
    }

    static List<Span> marks(List<Place> places) {
        return places.stream().flatMap(place -> place.marks.stream()).distinct().toList();
    }

    /** The words of a text, folded. */
    static List<String> folded(String text) {
        return words(text).stream().map(word -> fold(word.text())).toList();
    }

    private List<Place> those(Predicate<Word> wanted) {
        return words.stream()
                .filter(wanted)
                .map(word -> new Place(word, word, List.of(word.span)))
                .toList();
    }

    private List<Place> phrase(List<String> texts, int slop, boolean exact) {
        List<Word> wanted = words(String.join(" ", texts));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size() && !wanted.isEmpty(); i++) {
            phraseFrom(i, wanted, slop, exact).ifPresent(places::add);
        }
        return places;
    }

    private Optional<Place> phraseFrom(
            int start, List<Word> wanted, int slop, boolean exact) {
        int at = start;
        int next = 0;
        while (at < words.size() && next < wanted.size() && skipped(start, at, next) <= slop) {
            if (words.get(at).is(wanted.get(next).text(), exact)) {
                next++;
            } else if (next == 0) {
                return Optional.empty();
            }
            at++;
        }
        if (next < wanted.size()) {
            return Optional.empty();
        }
        Word first = words.get(start);
        Word last = words.get(at - 1);
        return Optional.of(new Place(first, last, List.of(first.span.join(last.span))));
    }

    /** How many other words, and ends of paragraphs, stand before the next word of a phrase. */
    private int skipped(int start, int at, int found) {
        return words.get(at).position - words.get(start).position - found;
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] =
                        i == 0 || j == 0
                                ? i + j
                                : Math.min(
                                        table[i - 1][j - 1]
                                                + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                        1 + Math.min(table[i - 1][j], table[i][j - 1]));
            }
        }
        return table[a.length()][b.length()];
    }

    /** Only for the tests' words: spelled like an English word, with dots or capitals. */
    private static boolean isAcronym(String word) {
        String letters = bare(word).replace(".", "");
        return ACRONYMS.contains(letters.toLowerCase(Locale.ROOT))
                && (bare(word).contains(".") || letters.equals(letters.toUpperCase(Locale.ROOT)));
    }

    private static String bare(String word) {
        return word.replaceFirst("['’]s$", "");
    }

    private static String stem(String word) {
        String folded = fold(word).replaceAll("(?<=\\d),(?=\\d)", "").replace(".", "");
        return folded.replaceFirst("(?<=\\p{L}{3})(ing|ed|s)$", "");
    }

    private static String fold(String word) {
        return Normalizer.normalize(bare(word), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
