package dev.sayso.ingest.text;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.KindWords;
import java.util.List;
import java.util.Optional;

/** Reads the lines above the body: kicker, title, standfirst, byline, date, outlet. */
final class HeadRule {
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STANDFIRST = 450;

    /** In words, of a standfirst that stands below the byline. */
    private static final int LONGEST_BELOW_BYLINE = 25;

    private static final int LONGEST_KICKER = 60;
    private static final int AHEAD = 3;

    /** In words; between two names stands one more. */
    private static final int LONGEST_NAME = 4;

    private final Sheet sheet;
    private final FormLines form;
    private final Masthead masthead;

    private HeadRule(Sheet sheet) {
        this.sheet = sheet;
        this.form = new FormLines(sheet);
        this.masthead = new Masthead(sheet);
    }

    static void apply(Sheet sheet) {
        HeadRule rule = new HeadRule(sheet);
        int end = Math.min(LONGEST_HEAD, sheet.size());
        int i = 0;
        while (i < end && (!sheet.isBody(i) || rule.isHead(i))) {
            if (sheet.isBody(i)) {
                sheet.mark(i, Role.HEAD);
            }
            i++;
        }
    }

    /** Reads the passage, if it is part of the head. */
    private boolean isHead(int i) {
        String line = sheet.text(i);
        return byStyle(i)
                || form.read(line)
                || source(line)
                || kicker(i)
                || byline(line)
                || DateLine.read(sheet, line)
                || address(line)
                || masthead.read(i)
                || outlet(i)
                || name(i)
                || title(i)
                || standfirst(i);
    }

    private Particulars known() {
        return sheet.particulars();
    }

    private boolean knows(Field field) {
        return known().provenance().containsKey(field);
    }

    /** A word processor's own styles, and those that converters give. */
    private boolean byStyle(int i) {
        String line = sheet.text(i);
        switch (sheet.at(i).style()) {
            case "title" -> {
                if (knows(Field.TITLE) || line.length() > LONGEST_TITLE) {
                    return false;
                }
                sheet.know(known().withTitle(line, "title-style"));
            }
            case "subtitle" -> {
                if (knows(Field.STANDFIRST)) {
                    return false;
                }
                sheet.mark(i, Role.STANDFIRST);
                sheet.know(known().withStandfirst(line, "subtitle-style"));
            }
            case "author" -> {
                List<String> names = AuthorNames.split(line);
                if (names.isEmpty()) {
                    return false;
                }
                sheet.know(known().withByline(new Byline.Signed(names), "author-style"));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A section's name; with a series beside it only over a title, for it may be one itself. */
    private boolean kicker(int i) {
        String line = sheet.text(i);
        if (line.length() > LONGEST_KICKER) {
            return false;
        }
        Optional<Kind> whole = KindWords.of(LineWords.bare(line));
        boolean overTitle =
                !knows(Field.TITLE)
                        && i + 1 < sheet.size()
                        && couldBeTitle(i + 1)
                        && !BylineLine.is(sheet.text(i + 1))
                        && DateLine.day(sheet.text(i + 1)).isEmpty();
        Optional<Kind> kind =
                whole.or(() -> overTitle ? KindWords.ofLabel(line) : Optional.empty());
        kind.ifPresent(found -> sheet.know(known().withKind(found, "kicker")));
        return kind.isPresent();
    }

    private boolean byline(String line) {
        Optional<Particulars> read = BylineLine.read(known(), line);
        read.ifPresent(sheet::know);
        return read.isPresent();
    }

    private boolean source(String line) {
        Optional<Particulars> read = SourceLine.read(known(), line);
        read.ifPresent(sheet::know);
        return read.isPresent();
    }

    private boolean address(String line) {
        boolean address =
                line.length() <= 500
                        && (line.startsWith("http://") || line.startsWith("https://"))
                        && line.indexOf(' ') < 0;
        if (address && !knows(Field.URL)) {
            sheet.know(known().withUrl(line, "address-line"));
        }
        return address;
    }

    /** An outlet's name alone on its line: never the only line that could be the title. */
    private boolean outlet(int i) {
        String line = sheet.text(i);
        boolean possible =
                !knows(Field.OUTLET)
                        && (knows(Field.TITLE) || (i + 1 < sheet.size() && couldBeTitle(i + 1)));
        Optional<String> name = possible ? OutletWords.name(line) : Optional.empty();
        name.ifPresent(found -> sheet.know(known().withOutlet(found, "outlet-line")));
        return name.isPresent();
    }

    /** A person's name without "By", between the title and the body. */
    private boolean name(int i) {
        String line = sheet.text(i);
        if (!knows(Field.TITLE)
                || knows(Field.AUTHORS)
                || line.length() > 60
                || LineWords.endsSentence(line)
                || !AuthorNames.looksLikePerson(line)
                || LineWords.hasOutletWord(line)
                || !leadsToBody(i)) {
            return false;
        }
        List<String> names = AuthorNames.split(line);
        if (names.isEmpty()
                || !names.stream().allMatch(AuthorNames::looksLikePerson)
                || LineWords.count(line) > names.size() * (LONGEST_NAME + 1) - 1) {
            return false;
        }
        sheet.know(known().withByline(new Byline.Signed(names), "name-line"));
        return true;
    }

    /** Whether a paragraph or a date comes next. */
    private boolean leadsToBody(int i) {
        for (int k = i + 1; k < Math.min(i + 1 + AHEAD, sheet.size()); k++) {
            String line = sheet.text(k);
            if (sheet.isBody(k)) {
                return LineWords.endsSentence(line)
                        || line.length() > LONGEST_TITLE
                        || DateLine.day(line).isPresent();
            }
        }
        return false;
    }

    private boolean title(int i) {
        boolean subject = sheet.clues().subject().isPresent();
        if (knows(Field.TITLE) || !couldBeTitle(i) || (subject && !structureFollows(i))) {
            return false;
        }
        String rule = sheet.at(i).form() == Passage.Form.PARAGRAPH ? "first-line" : "heading";
        String line = sheet.text(i);
        int colon = line.indexOf(": ");
        Optional<Kind> kind = colon < 0 ? Optional.empty() : KindWords.of(line.substring(0, colon));
        kind.ifPresent(found -> sheet.know(known().withKind(found, "kicker")));
        String title = kind.isPresent() ? line.substring(colon + 2).strip() : line;
        sheet.know(known().withTitle(title, rule));
        return true;
    }

    private boolean couldBeTitle(int i) {
        Passage passage = sheet.at(i);
        String line = passage.text();
        if (line.length() > LONGEST_TITLE
                || i + 1 >= sheet.size()
                || (PullQuoteRule.isWhollyQuoted(line) && !structureFollows(i))) {
            return false;
        }
        boolean set =
                passage.form() == Passage.Form.HEADING || passage.form() == Passage.Form.STRONG;
        char last = line.charAt(line.length() - 1);
        boolean sentence = LineWords.endsSentence(line) && last != '?' && last != '!';
        return set || (!sentence && last != ',') || (structureFollows(i) && last != ':');
    }

    /** Whether a byline or a date comes within the next lines. */
    private boolean structureFollows(int i) {
        for (int k = i + 1; k < Math.min(i + 1 + AHEAD, sheet.size()); k++) {
            String line = sheet.text(k);
            if (BylineLine.is(line) || DateLine.day(line).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean standfirst(int i) {
        String line = sheet.text(i);
        boolean possible =
                knows(Field.TITLE)
                        && !knows(Field.STANDFIRST)
                        && line.length() <= LONGEST_STANDFIRST
                        && LineWords.count(line) >= 5
                        && !(knows(Field.AUTHORS) && LineWords.count(line) > LONGEST_BELOW_BYLINE)
                        && structureFollows(i);
        if (possible) {
            sheet.mark(i, Role.STANDFIRST);
            sheet.know(known().withStandfirst(line, "above-byline"));
        }
        return possible;
    }
}
