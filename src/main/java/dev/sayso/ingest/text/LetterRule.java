package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.ingest.particulars.AuthorNames;
import java.util.List;

/** Letters to the editor: the salutation tells them, the name stands below. */
final class LetterRule {
    private static final List<String> OPENINGS = LineWords.list("letter openings");
    private static final List<String> CLOSINGS = LineWords.list("letter closings");
    private static final int LONGEST_SIGNATURE = 4;

    /** Lines above the salutation: "The Editor", the newspaper. */
    private static final int LONGEST_ADDRESS = 4;

    private LetterRule() {}

    static void apply(Sheet sheet) {
        List<Integer> body = sheet.body();
        if (body.isEmpty()) {
            return;
        }
        int salutation = salutation(sheet, body);
        if (salutation >= 0) {
            body.subList(0, salutation).forEach(i -> sheet.mark(i, Role.HEAD));
            sheet.know(sheet.particulars().withKind(Kind.LETTER, "salutation"));
        }
        if (sheet.particulars().kind() == Kind.LETTER) {
            signature(sheet, body);
        }
    }

    /** Where the salutation stands in the body: first, or below the address; -1 without one. */
    private static int salutation(Sheet sheet, List<Integer> body) {
        for (int k = 0; k < Math.min(LONGEST_ADDRESS, body.size()); k++) {
            String line = sheet.text(body.get(k));
            if (isSalutation(line)) {
                return k;
            }
            if (line.length() > 80 || LineWords.endsSentence(line)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSalutation(String line) {
        String opening = LineWords.opening(line, OPENINGS);
        if (opening.isEmpty()) {
            return false;
        }
        String rest = line.substring(Math.min(line.length(), opening.length())).stripLeading();
        return !rest.isEmpty() && ",:;—–-.".indexOf(rest.charAt(0)) >= 0;
    }

    /** The short lines at the end: a closing, a name, a place. */
    private static void signature(Sheet sheet, List<Integer> body) {
        int from = body.size();
        while (from > 1
                && body.size() - from < LONGEST_SIGNATURE
                && isShort(sheet.text(body.get(from - 1)))) {
            from--;
        }
        boolean signed = sheet.particulars().provenance().containsKey(Field.AUTHORS);
        for (int k = from; k < body.size(); k++) {
            String line = sheet.text(body.get(k));
            List<String> names = AuthorNames.split(line);
            if (!LineWords.opening(line, CLOSINGS).isEmpty()) {
                sheet.mark(body.get(k), Role.NOISE);
            } else if (!signed
                    && !names.isEmpty()
                    && AuthorNames.looksLikePerson(names.getFirst())) {
                signed = true;
                sheet.know(
                        sheet.particulars()
                                .withByline(new Byline.Signed(names), "letter-signature"));
                sheet.mark(body.get(k), Role.HEAD);
            } else if (signed) {
                sheet.mark(body.get(k), Role.BIO);
            }
        }
    }

    private static boolean isShort(String line) {
        return line.length() <= 60
                && (!LineWords.endsSentence(line) || !LineWords.opening(line, CLOSINGS).isEmpty());
    }
}
