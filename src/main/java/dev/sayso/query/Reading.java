package dev.sayso.query;

import java.util.List;

/** How the parser read what a person typed. */
public sealed interface Reading {
    /**
     * Understood.
     *
     * @param notes what was mended on the way and should be shown: "the last quotation mark was
     *     added"
     */
    record Understood(Query query, List<String> notes) implements Reading {
        public Understood {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Not understood.
     *
     * @param position offset of the first character that could not be read, in UTF-16 code units of
     *     what was typed
     * @param message one sentence: what is wrong and what to type instead
     */
    record Mistake(int position, String message) implements Reading {}
}
