package dev.sayso.ingest.database;

import dev.sayso.ingest.database.Labels.Labelled;
import dev.sayso.ingest.database.Labels.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * ProQuest's text files: pieces parted by a rule of underscores, the headline first, the body
 * behind "Full text:", then many more labels.
 */
final class ProQuestLayout implements Layout {
    private static final int SHORTEST_RULE = 20;

    /** How many labels must stand close below one another to be the form, and not the body. */
    private static final int NEXT = 3;

    private static final Pattern INVERTED = Pattern.compile("([^,;]+),\\s([^,;]+)");

    /** "The Invented Post (Online)", "The Invented Post (1923-Current file)". */
    private static final Pattern HOLDINGS =
            Pattern.compile("\\s*+\\((?:Online|[^()\\d]*+\\d[^()]*+)\\)\\s*+$");

    @Override
    public String rule() {
        return "proquest";
    }

    @Override
    public boolean isIn(List<String> lines) {
        boolean ruled = false;
        boolean text = false;
        boolean held = false;
        for (String line : lines) {
            ruled |= isRule(line);
            text |= line.startsWith("Full text:") || line.startsWith("Abstract:");
            held |= line.startsWith("ProQuest document ID:") || line.startsWith("Document 1 of ");
            held |= line.startsWith("Report Information from ProQuest");
            if (ruled && text && held) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRule(String line) {
        return line.length() >= SHORTEST_RULE && line.chars().allMatch(c -> c == '_');
    }

    @Override
    public boolean begins(String line) {
        return isRule(line);
    }

    @Override
    public boolean ends(String line) {
        return false;
    }

    @Override
    public boolean marksEnds() {
        return false;
    }

    @Override
    public Optional<Piece> read(List<String> lines) {
        boolean piece =
                lines.stream()
                        .anyMatch(
                                line ->
                                        line.startsWith("Publication title:")
                                                || line.startsWith("Publication info:")
                                                || line.startsWith("Full text:"));
        return piece ? Optional.of(piece(lines)) : Optional.empty();
    }

    private static Piece piece(List<String> lines) {
        Piece piece = new Piece();
        Meaning open = Meaning.HEADLINE;
        List<String> value = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Labelled> labelled =
                    open == Meaning.BODY && !formGoesOn(lines, i)
                            ? Optional.empty()
                            : Labels.of(line);
            if (labelled.isPresent()) {
                close(piece, open, value);
                open = labelled.get().meaning();
                value = new ArrayList<>(List.of(labelled.get().value()));
            } else if (!isRule(line) && !Labels.numbersDocument(line)) {
                value.add(line);
            }
        }
        close(piece, open, value);
        return piece;
    }

    /**
     * Whether labels follow close upon the one at {@code i}, as they do in the form: at once, or
     * after a blank line within a few lines, for a value may be wrapped.
     */
    private static boolean formGoesOn(List<String> lines, int i) {
        if (Labels.of(lines.get(i)).isEmpty()) {
            return false;
        }
        int most = lines.get(i - 1).isEmpty() ? NEXT : 1;
        int seen = 0;
        for (int k = i + 1; k < lines.size() && seen < most; k++) {
            if (!lines.get(k).isEmpty()) {
                seen++;
                if (Labels.of(lines.get(k)).isPresent()) {
                    return true;
                }
            }
        }
        return seen == 0;
    }

    private static void close(Piece piece, Meaning meaning, List<String> value) {
        String words = String.join(" ", value).strip();
        switch (meaning) {
            case BODY -> piece.withBody(value);
            case HEADLINE -> piece.with(meaning, firstBlock(value));
            case BYLINE -> piece.with(meaning, uninverted(words));
            case OUTLET -> piece.with(meaning, outlet(words));
            default -> piece.with(meaning, words);
        }
    }

    /** "The Invented Post (Online); Harbour City" without what is not its name. */
    private static String outlet(String words) {
        return HOLDINGS.matcher(words.split(";", 2)[0]).replaceFirst("");
    }

    /** The headline may be wrapped; a link to the database may follow it. */
    private static String firstBlock(List<String> lines) {
        return lines.stream()
                .dropWhile(String::isEmpty)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** "Doe, Jane; Smith, John M.": the surname first, as in a catalogue. */
    private static String uninverted(String names) {
        return Arrays.stream(names.split(";", -1))
                .map(String::strip)
                .map(name -> INVERTED.matcher(name).replaceFirst("$2 $1"))
                .map(name -> name.replaceFirst("(?<=\\p{Ll})\\.$", ""))
                .collect(Collectors.joining("; "));
    }
}
