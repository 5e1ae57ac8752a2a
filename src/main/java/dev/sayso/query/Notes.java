package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;

/** What was mended or could be meant otherwise, to be shown beside the results; each once. */
final class Notes {
    static final String SMALL_AND =
            "“and” between words was read as AND; to search for the word itself, put it in quotation marks.";
    static final String SMALL_OR =
            "“or” was searched for as a word; for one or the other, type OR in capitals.";
    static final String SMALL_NOT =
            "“not” was searched for as a word; to leave something out, type NOT in capitals or a minus sign.";
    static final String TOO_FAR =
            "A ~ after a phrase reaches over 100 words at most and was read as ~100.";

    private final List<String> notes = new ArrayList<>();

    void add(String note) {
        add(true, note);
    }

    void add(boolean applies, String note) {
        if (applies && !notes.contains(note)) {
            notes.add(note);
        }
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
