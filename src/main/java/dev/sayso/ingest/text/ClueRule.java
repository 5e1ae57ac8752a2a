package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.particulars.Folding;
import java.util.List;
import java.util.Optional;

/**
 * Adds what the file says of itself: what is meant for the reader stands before the lines of the
 * text are read; what only tells who typed the file counts where the text says the same.
 */
final class ClueRule {
    private static final int NEAR_TOP = 8;
    private static final int NEAR_END = 5;
    private static final int LONGEST_LINE = 400;

    private ClueRule() {}

    /** Front matter, a bibliographic record, a mail's subject. */
    static void stated(Sheet sheet) {
        sheet.know(sheet.clues().over(sheet.particulars()));
        repeatedTitle(sheet);
    }

    /** The title once more above the text is not part of the body. */
    private static void repeatedTitle(Sheet sheet) {
        Optional<String> title =
                sheet.particulars().title().or(sheet.clues()::subject).map(Folding::letters);
        for (int i = 0; i < Math.min(NEAR_TOP, sheet.size()); i++) {
            boolean same =
                    sheet.isBody(i)
                            && sheet.text(i).length() <= LONGEST_LINE
                            && title.filter(Folding.letters(sheet.text(i))::equals).isPresent();
            if (same) {
                sheet.mark(i, Role.HEAD);
                sheet.clues()
                        .subject()
                        .filter(subject -> sheet.particulars().title().isEmpty())
                        .ifPresent(
                                v ->
                                        sheet.know(
                                                sheet.particulars()
                                                        .withTitle(v, sheet.clues().rule())));
            }
        }
    }

    /** After the text has been read: a document's properties, a mail's sender. */
    static void likely(Sheet sheet) {
        Clues clues = sheet.clues();
        Particulars known = sheet.particulars();
        if (!known.provenance().containsKey(Field.AUTHORS)) {
            List<String> confirmed =
                    clues.likelyAuthors().stream().filter(name -> stands(sheet, name)).toList();
            if (!confirmed.isEmpty()) {
                sheet.know(
                        known.withByline(
                                new Byline.Signed(confirmed), clues.rule() + "-confirmed"));
                markNames(sheet, confirmed);
            }
        }
        if (!known.provenance().containsKey(Field.TITLE)) {
            clues.subject()
                    .ifPresent(v -> sheet.know(sheet.particulars().withTitle(v, clues.rule())));
        }
    }

    /**
     * Whether a line of its own, or one about the author, near either end of the text has the name.
     */
    private static boolean stands(Sheet sheet, String name) {
        String wanted = Folding.words(name);
        for (int i = 0; i < sheet.size(); i++) {
            boolean near = i < NEAR_TOP || i >= sheet.size() - NEAR_END;
            String line = sheet.text(i);
            if (near
                    && line.length() <= LONGEST_LINE
                    && (sheet.role(i) == Role.BIO || LineWords.count(line) <= 12)
                    && Folding.words(line).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static void markNames(Sheet sheet, List<String> names) {
        for (int i = 0; i < sheet.size(); i++) {
            String line = sheet.text(i);
            if (sheet.isBody(i)
                    && LineWords.count(line) <= 6
                    && names.stream()
                            .anyMatch(n -> LineWords.bare(line).equals(LineWords.bare(n)))) {
                sheet.mark(i, Role.HEAD);
            }
        }
    }
}
