package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nexis Uni, Nexis Advance and Lexis+: headline, outlet and day, then labels, "Body", the text, and
 * "End of Document". A cover page with the search and a table of contents may stand before the
 * first piece.
 */
final class NexisLayout implements Layout {
    /** How many lines below the length the body's mark may stand. */
    private static final int NEAR = 8;

    /** How many lines may stand between the day and the first label: the edition, the time. */
    private static final int BELOW_DAY = 4;

    @Override
    public String rule() {
        return "nexis";
    }

    @Override
    public boolean isIn(List<String> lines) {
        int since = NEAR + 1;
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            since++;
            if (isLength(line)) {
                since = 0;
            } else if (since <= NEAR && Labels.beginsBody(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLength(String line) {
        return Labels.of(line)
                .filter(labelled -> labelled.meaning() == Labels.Meaning.LENGTH)
                .filter(labelled -> Labels.isWordCount(labelled.value()))
                .isPresent();
    }

    @Override
    public boolean begins(String line) {
        return false;
    }

    @Override
    public boolean ends(String line) {
        return Labels.endsPiece(line);
    }

    @Override
    public boolean marksEnds() {
        return true;
    }

    @Override
    public Optional<Piece> read(List<String> lines) {
        List<String> head = new ArrayList<>();
        int body = 0;
        while (body < lines.size() && !Labels.beginsBody(lines.get(body))) {
            head.add(lines.get(body++));
        }
        head.removeIf(String::isEmpty);
        Optional<Piece> piece = head(head);
        if (piece.isPresent() && body < lines.size()) {
            read(lines.subList(body + 1, lines.size()), piece.get());
        }
        return piece;
    }

    /** What stands above the body; empty without a day, as on a cover page. */
    private static Optional<Piece> head(List<String> head) {
        int labels = head.size();
        while (labels > 0 && isLabel(head.get(labels - 1))) {
            labels--;
        }
        int day = labels - 1;
        while (day > 0 && labels - day <= BELOW_DAY && !startsWithDay(head.get(day))) {
            day--;
        }
        boolean piece = labels < head.size() && day >= 2 && startsWithDay(head.get(day));
        if (!piece) {
            return Optional.empty();
        }
        Piece read =
                new Piece()
                        .with(Labels.Meaning.DATE, head.get(day))
                        .with(Labels.Meaning.OUTLET, head.get(day - 1));
        headline(head.subList(0, day - 1), read);
        head.subList(labels, head.size()).forEach(line -> Labels.of(line).ifPresent(read::with));
        return Optional.of(read);
    }

    private static void headline(List<String> above, Piece piece) {
        int last = above.size() - 1;
        while (last > 0 && Labels.saysCorrected(above.get(last))) {
            piece.with(Labels.Meaning.CORRECTION, above.get(last--));
        }
        piece.with(Labels.Meaning.HEADLINE, above.get(last));
    }

    private static boolean isLabel(String line) {
        return Labels.isCopyright(line) || Labels.of(line).isPresent();
    }

    private static boolean startsWithDay(String line) {
        return line.length() <= 120
                && Labels.of(line).isEmpty()
                && !Labels.isCopyright(line)
                && DateWords.parse(line).isPresent();
    }

    /** The body, and the corrections among what follows it. */
    private static void read(List<String> lines, Piece piece) {
        int end = 0;
        while (end < lines.size() && !endsBody(lines.get(end))) {
            end++;
        }
        piece.withBody(lines.subList(0, end));
        for (String line : lines.subList(end, lines.size())) {
            Labels.of(line)
                    .filter(labelled -> isKeptBelow(labelled.meaning()))
                    .ifPresent(piece::with);
        }
    }

    private static boolean isKeptBelow(Labels.Meaning meaning) {
        return meaning == Labels.Meaning.CORRECTION
                || meaning == Labels.Meaning.LANGUAGE
                || meaning == Labels.Meaning.URL;
    }

    private static boolean endsBody(String line) {
        return Labels.endsBody(line)
                || Labels.endsPiece(line)
                || line.startsWith("Load-Date:")
                || Labels.of(line)
                        .filter(labelled -> labelled.meaning() == Labels.Meaning.CORRECTION)
                        .isPresent();
    }
}
