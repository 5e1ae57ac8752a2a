package dev.sayso.ingest.database;

import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.text.LanguageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Factiva's article format, without codes: section, headline and byline, "812 words", day, outlet,
 * its code, language and copyright, each on a line of its own, then the text and the document's
 * number.
 */
final class FactivaPrintLayout implements Layout {
    /** How many lines with words may stand between the number of words and the body. */
    private static final int LONGEST_FORM = 12;

    /** How many lines above the number of words are of the piece. */
    private static final int ABOVE = 3;

    private static final int LONGEST_LINE = 200;
    private static final Pattern OUTLET_CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[A-Za-z]{2,4})?");
    private static final Pattern FOOT =
            Pattern.compile("(?:Page|Seite|Página) \\d++.*+|.*©.*Factiva.*");

    /** The form below the headline. */
    private record Form(String day, String outlet, String language, int end) {}

    @Override
    public String rule() {
        return "factiva";
    }

    @Override
    public boolean isIn(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Labels.isWordCount(lines.get(i)) && form(lines, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean begins(String line) {
        return false;
    }

    @Override
    public boolean ends(String line) {
        return FactivaCodes.endsPiece(line);
    }

    @Override
    public boolean marksEnds() {
        return true;
    }

    @Override
    public Optional<Piece> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Labels.isWordCount(lines.get(i))) {
                Optional<Form> form = form(lines, i);
                if (form.isPresent()) {
                    return Optional.of(piece(lines, i, form.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Piece piece(List<String> lines, int words, Form form) {
        Piece piece =
                new Piece()
                        .with(Labels.Meaning.DATE, form.day())
                        .with(Labels.Meaning.OUTLET, form.outlet())
                        .with(Labels.Meaning.LANGUAGE, form.language());
        List<String> above = new ArrayList<>();
        for (int i = words - 1; i >= 0 && above.size() < ABOVE; i--) {
            if (!lines.get(i).isEmpty() && !FOOT.matcher(lines.get(i)).matches()) {
                above.addFirst(lines.get(i));
            }
        }
        head(above, piece);
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(form.end(), lines.size())) {
            if (!FactivaCodes.endsPiece(line) && !FOOT.matcher(line).matches()) {
                body.add(line);
            }
        }
        return piece.withBody(body);
    }

    /** Section, headline, byline; the first and the last may be missing. */
    private static void head(List<String> above, Piece piece) {
        int headline = above.size() - 1;
        if (headline > 0 && isByline(above.get(headline))) {
            piece.with(Labels.Meaning.BYLINE, above.get(headline--));
        }
        if (headline >= 0) {
            piece.with(Labels.Meaning.HEADLINE, above.get(headline));
        }
        if (headline > 0 && KindWords.ofLabel(above.get(headline - 1)).isPresent()) {
            piece.with(Labels.Meaning.SECTION, above.get(headline - 1));
        }
    }

    private static boolean isByline(String line) {
        List<String> names = AuthorNames.split(line);
        return line.length() <= LONGEST_LINE
                && !names.isEmpty()
                && (AuthorNames.afterPrefix(line).isPresent()
                        || names.stream().allMatch(AuthorNames::looksLikePerson));
    }

    /** What stands below the number of words; empty when it is no such form. */
    private static Optional<Form> form(List<String> lines, int words) {
        List<String> form = new ArrayList<>();
        int at = words + 1;
        while (at < lines.size() && form.size() < LONGEST_FORM) {
            String line = lines.get(at++);
            if (Labels.isCopyright(line)) {
                return complete(form, at);
            }
            if (line.length() > LONGEST_LINE) {
                return Optional.empty();
            }
            if (!line.isEmpty() && !TIME.matcher(line).matches()) {
                form.add(line);
            }
        }
        return Optional.empty();
    }

    /** Day, outlet, its code, perhaps edition and page, language. */
    private static Optional<Form> complete(List<String> lines, int end) {
        if (lines.size() < 4
                || DateWords.parse(lines.getFirst()).isEmpty()
                || !OUTLET_CODE.matcher(lines.get(2)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Form(lines.getFirst(), lines.get(1), lines.getLast(), end))
                .filter(form -> LanguageNames.named(form.language()).isPresent());
    }
}
