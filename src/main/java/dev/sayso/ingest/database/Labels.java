package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels of the databases, and the questions that their layouts put to a line. */
final class Labels {
    /** What a label says that its value is. */
    enum Meaning {
        BYLINE,
        HEADLINE,
        STANDFIRST,
        SECTION,
        LENGTH,
        OUTLET,
        DATE,
        LANGUAGE,
        DATELINE,
        URL,
        CORRECTION,
        BODY,
        LEFT_OUT;

        private String list() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A line of a form.
     *
     * @param value what stands behind the colon; may be empty
     */
    record Labelled(Meaning meaning, String value) {}

    private static final WordLists WORDS = WordLists.beside(Labels.class, "labels.txt");
    private static final Map<String, Meaning> MEANINGS = meanings();
    private static final Set<String> BEGINNINGS_OF_BODY = WORDS.set("beginnings of body");
    private static final Set<String> ENDS_OF_BODY = WORDS.set("ends of body");
    private static final Set<String> ENDS_OF_PIECE = WORDS.set("ends of piece");
    private static final Set<String> CORRECTED = WORDS.set("corrected");
    private static final Set<String> WORD_COUNTS = WORDS.set("words");
    private static final Set<String> DOCUMENTS = WORDS.set("documents");
    private static final Set<String> OF = WORDS.set("of");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_MARK = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,' ]?\\d{3})*");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?:copyright|©|\\(c\\))\\s.{0,200}", Pattern.CASE_INSENSITIVE);

    private Labels() {}

    /** The label and value of a line; empty when the line begins with no label. */
    static Optional<Labelled> of(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        return Optional.ofNullable(MEANINGS.get(Folding.words(line.substring(0, colon))))
                .map(meaning -> new Labelled(meaning, line.substring(colon + 1).strip()));
    }

    /** The same for a database that writes its labels in capitals. */
    static Optional<Labelled> inCapitals(String line) {
        String label = line.substring(0, Math.max(0, line.indexOf(':')));
        return label.equals(label.toUpperCase(Locale.ROOT)) ? of(line) : Optional.empty();
    }

    static boolean beginsBody(String line) {
        return isOneOf(line, BEGINNINGS_OF_BODY);
    }

    static boolean endsBody(String line) {
        return isOneOf(line, ENDS_OF_BODY);
    }

    static boolean endsPiece(String line) {
        return isOneOf(line, ENDS_OF_PIECE);
    }

    /** "Correction appended" and its like, alone on its line. */
    static boolean saysCorrected(String line) {
        return isOneOf(line, CORRECTED);
    }

    private static boolean isOneOf(String line, Set<String> marks) {
        return line.length() <= LONGEST_MARK && marks.contains(Folding.words(line));
    }

    /** "812 words" and nothing else. */
    static boolean isWordCount(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0
                && text.length() <= LONGEST_MARK
                && NUMBER.matcher(text.substring(0, space).strip()).matches()
                && WORD_COUNTS.contains(Folding.words(text.substring(space)));
    }

    /** "3 of 24 DOCUMENTS", "Dokument 3 von 24", "Document 3 de 24", and nothing else. */
    static boolean numbersDocument(String line) {
        if (line.length() > LONGEST_MARK || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String[] words = Folding.words(line).split(" ", -1);
        int from = words.length == 4 && DOCUMENTS.contains(words[0]) ? 1 : 0;
        boolean named = from == 1 || (words.length == 4 && DOCUMENTS.contains(words[3]));
        return named
                && NUMBER.matcher(words[from]).matches()
                && OF.contains(words[from + 1])
                && NUMBER.matcher(words[from + 2]).matches();
    }

    /** "Copyright 2024 The Invented Post", "(c) 2024 …". */
    static boolean isCopyright(String line) {
        return COPYRIGHT.matcher(line).lookingAt();
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (Meaning meaning : Meaning.values()) {
            WORDS.list(meaning.list()).forEach(label -> meanings.put(label, meaning));
        }
        return Map.copyOf(meanings);
    }
}
