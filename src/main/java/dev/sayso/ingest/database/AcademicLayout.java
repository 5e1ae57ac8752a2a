package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.DateWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * LexisNexis Academic and its siblings: "3 of 24 DOCUMENTS", outlet, day and headline in blocks
 * parted by blank lines, then labels in capitals, the text, and more labels.
 */
final class AcademicLayout implements Layout {
    private static final Pattern RESERVED =
            Pattern.compile("reserved|copyright", Pattern.CASE_INSENSITIVE);

    @Override
    public String rule() {
        return "lexisnexis";
    }

    @Override
    public boolean isIn(List<String> lines) {
        boolean numbered = false;
        for (String line : lines) {
            numbered |= Labels.numbersDocument(line);
            if (numbered && isLength(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLength(String line) {
        return Labels.inCapitals(line)
                .filter(labelled -> labelled.meaning() == Labels.Meaning.LENGTH)
                .filter(labelled -> Labels.isWordCount(labelled.value()))
                .isPresent();
    }

    @Override
    public boolean begins(String line) {
        return Labels.numbersDocument(line);
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
        if (lines.isEmpty() || !begins(lines.getFirst())) {
            return Optional.empty();
        }
        Piece piece = new Piece();
        int length = lengthAt(lines);
        int at = 1;
        while (at < lines.size() && !(headIsWhole(piece) && at > length)) {
            List<String> block = block(lines, at);
            if (block.isEmpty() || !(labels(block, piece) || head(block, piece))) {
                break;
            }
            at = after(lines, at);
        }
        while (at < lines.size() && labels(block(lines, at), piece)) {
            at = after(lines, at);
        }
        body(lines, at, piece);
        return Optional.of(piece);
    }

    /** Where the length stands, below which the body begins; -1 where it is not given. */
    private static int lengthAt(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isLength(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean headIsWhole(Piece piece) {
        return piece.value(Labels.Meaning.HEADLINE).isPresent();
    }

    /**
     * Reads a block without a label: copyright, outlet, day, headline, standfirst, in this order.
     */
    private static boolean head(List<String> block, Piece piece) {
        String first = block.getFirst();
        String words = String.join(" ", block);
        boolean dated = piece.value(Labels.Meaning.DATE).isPresent();
        if (Labels.isCopyright(first)) {
            copyright(block, piece);
            return true;
        }
        if (Labels.saysCorrected(first)) {
            piece.with(Labels.Meaning.CORRECTION, words);
        } else if (!dated && DateWords.parse(first).isPresent()) {
            piece.with(Labels.Meaning.DATE, first);
        } else if (!dated) {
            piece.with(Labels.Meaning.OUTLET, first);
        } else if (!headIsWhole(piece)) {
            piece.with(Labels.Meaning.HEADLINE, words);
        } else {
            piece.with(Labels.Meaning.STANDFIRST, words);
        }
        return true;
    }

    /** Above the day, the outlet may stand in the block of its copyright, below it. */
    private static void copyright(List<String> block, Piece piece) {
        boolean outlet = block.size() > 1 && !RESERVED.matcher(block.getLast()).find();
        if (outlet && piece.value(Labels.Meaning.DATE).isEmpty()) {
            piece.with(Labels.Meaning.OUTLET, block.getLast());
        }
    }

    /** Reads a block whose first line is labelled; its other lines go on with the value. */
    private static boolean labels(List<String> block, Piece piece) {
        Optional<Labels.Labelled> first =
                block.isEmpty() ? Optional.empty() : Labels.inCapitals(block.getFirst());
        if (first.isEmpty()) {
            return false;
        }
        StringBuilder value = new StringBuilder(first.get().value());
        for (String line : block.subList(1, block.size())) {
            value.append(' ').append(line);
        }
        piece.with(first.get().meaning(), value.toString());
        return true;
    }

    private static void body(List<String> lines, int from, Piece piece) {
        int end = from;
        while (end < lines.size() && Labels.inCapitals(lines.get(end)).isEmpty()) {
            end++;
        }
        piece.withBody(lines.subList(from, withoutCopyright(lines, from, end)));
        for (int at = end; at < lines.size(); at = after(lines, at)) {
            labels(block(lines, at), piece);
        }
    }

    /** Where no label parts them, the copyright at the foot is not of the body either. */
    private static int withoutCopyright(List<String> lines, int from, int end) {
        for (int i = end - 1; i >= Math.max(from, end - 6); i--) {
            if (Labels.isCopyright(lines.get(i))) {
                return i;
            }
        }
        return end;
    }

    /** The lines from {@code at}, or the next that is not blank, up to a blank one. */
    private static List<String> block(List<String> lines, int at) {
        int start = skip(lines, at);
        int end = start;
        while (end < lines.size() && !lines.get(end).isEmpty()) {
            end++;
        }
        return lines.subList(start, end);
    }

    private static int after(List<String> lines, int at) {
        int end = skip(lines, at);
        while (end < lines.size() && !lines.get(end).isEmpty()) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static int skip(List<String> lines, int at) {
        int start = Math.min(at, lines.size());
        while (start < lines.size() && lines.get(start).isEmpty()) {
            start++;
        }
        return start;
    }
}
