package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of pieces of one kind each: what an outlet does to a piece, and what only looks like it.
 */
enum CopyKinds {
    SAME(true),
    FIRST_AND_LAST_PARAGRAPH_CUT(true),
    SENTENCES_REORDERED(true),
    TYPOS_3_PERCENT(true),
    SCANNED_10_PERCENT(true),
    SCANNED_15_PERCENT(true),
    AMERICAN_SPELLING(true),
    QUOTATIONS_CHANGED(true),
    TRIMMED_30_PERCENT(true),
    TRIMMED_60_PERCENT(true),
    TRIMMED_80_PERCENT(true),
    TRIMMED_60_PERCENT_AND_SCANNED(true),
    TRIMMED_REORDERED_AND_SPELLED_ANEW(true),
    SHORT_LETTER_PRINTED_TWICE(true),

    SAME_TOPIC(false),
    SAME_LONG_QUOTATION(false),
    SAME_BIO_AND_DISCLAIMER(false),
    SERIES_WITH_ONE_FRAME(false),
    SERIES_FILLED_IN(false),
    REPLY_QUOTING_HALF(false),
    LETTER_QUOTING_THE_PIECE(false),
    SHORT_LETTERS_ON_ONE_PIECE(false);

    private final boolean copy;

    CopyKinds(boolean copy) {
        this.copy = copy;
    }

    /** Whether a reader would call the two one piece. */
    boolean isCopy() {
        return copy;
    }

    record Pair(String first, String second) {}

    /** One pair; the same seed, the same pair. */
    Pair pair(long seed) {
        MadeUpPieces writer = new MadeUpPieces(seed % 7, seed);
        List<String> piece = writer.piece(350 + (int) (seed % 5) * 150);
        List<String> other = writer.piece(350 + (int) (seed % 3) * 200);
        return switch (this) {
            case SAME -> pair(piece, piece);
            case FIRST_AND_LAST_PARAGRAPH_CUT -> pair(piece, piece.subList(1, piece.size() - 1));
            case SENTENCES_REORDERED -> pair(piece, writer.reordered(piece));
            case TYPOS_3_PERCENT -> pair(piece, writer.misprinted(piece, 3));
            case SCANNED_10_PERCENT -> pair(piece, writer.misprinted(piece, 10));
            case SCANNED_15_PERCENT -> pair(piece, writer.misprinted(piece, 15));
            case AMERICAN_SPELLING -> pair(piece, MadeUpPieces.american(piece));
            case QUOTATIONS_CHANGED -> pair(piece, writer.rewritten(piece, 12));
            case TRIMMED_30_PERCENT -> pair(piece, writer.thinned(piece, 30));
            case TRIMMED_60_PERCENT -> pair(piece, writer.thinned(piece, 60));
            case TRIMMED_80_PERCENT -> pair(piece, writer.thinned(piece, 80));
            case TRIMMED_60_PERCENT_AND_SCANNED ->
                    pair(piece, writer.misprinted(writer.thinned(piece, 60), 6));
            case TRIMMED_REORDERED_AND_SPELLED_ANEW ->
                    pair(piece, MadeUpPieces.american(writer.reordered(writer.thinned(piece, 30))));
            case SHORT_LETTER_PRINTED_TWICE -> {
                String letter = writer.sentence() + " " + writer.sentence();
                yield new Pair(letter, letter.replace(".", "!"));
            }
            case SAME_TOPIC -> pair(piece, other);
            case SAME_LONG_QUOTATION -> {
                List<String> quoted = writer.piece(150);
                yield pair(joined(piece, quoted), joined(quoted, other));
            }
            case SAME_BIO_AND_DISCLAIMER -> {
                String bio = writer.sentence() + " " + writer.sentence() + " " + writer.sentence();
                yield pair(joined(piece, List.of(bio)), joined(other, List.of(bio)));
            }
            case SERIES_WITH_ONE_FRAME -> {
                List<String> frame = writer.piece(200);
                yield pair(joined(frame, writer.piece(200)), joined(frame, writer.piece(200)));
            }
            case SERIES_FILLED_IN -> pair(piece, writer.filledAnew(piece, 9));
            case REPLY_QUOTING_HALF -> {
                List<String> half = piece.subList(0, piece.size() / 2);
                yield pair(piece, joined(half, writer.piece(words(half))));
            }
            case LETTER_QUOTING_THE_PIECE -> {
                String quoted = piece.getFirst().split("(?<=\\.) ", -1)[0];
                yield pair(
                        piece,
                        List.of(writer.sentence(), quoted, writer.sentence(), writer.sentence()));
            }
            case SHORT_LETTERS_ON_ONE_PIECE -> {
                String opening = writer.sentence();
                yield pair(
                        List.of(opening, writer.sentence(), writer.sentence()),
                        List.of(opening, writer.sentence(), writer.sentence()));
            }
        };
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static int words(List<String> paragraphs) {
        return String.join(" ", paragraphs).split(" ", -1).length;
    }

    private static Pair pair(List<String> first, List<String> second) {
        return new Pair(String.join("\n\n", first), String.join("\n\n", second));
    }
}
