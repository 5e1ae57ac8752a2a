package dev.sayso.ingest.text;

import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.OutletName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines over the title that name the outlet or the series, and what it says of itself there.
 */
final class Masthead {
    private static final int LONGEST = 100;
    private static final int NEAR_END = 4;
    private static final int AHEAD = 5;
    private static final int MOST_WORDS = 6;

    /** "A weekly letter from The Invented Post". */
    private static final Pattern SERIES =
            Pattern.compile(
                    "^(?:an?|the|our|my) (?:daily|weekly|fortnightly|monthly|regular|occasional) "
                            + "(?:letter|newsletter|column|diary|notebook)(?: (?:from|of|in|by) (.{3,60}))?$",
                    Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;

    Masthead(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the passage, if it stands over the title. */
    boolean read(int i) {
        String line = sheet.text(i);
        if (line.length() > LONGEST || LineWords.endsSentence(line)) {
            return false;
        }
        return series(line) || name(i) || isTagline(i) || overRepeatedTitle(i);
    }

    private Particulars known() {
        return sheet.particulars();
    }

    private boolean knows(Field field) {
        return known().provenance().containsKey(field);
    }

    private boolean series(String line) {
        Matcher matcher = SERIES.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        if (known().kind() == Kind.UNKNOWN) {
            sheet.know(known().withKind(Kind.COLUMN, "series-line"));
        }
        Optional<String> outlet = Optional.ofNullable(matcher.group(1)).flatMap(OutletWords::name);
        if (!knows(Field.OUTLET)) {
            outlet.ifPresent(name -> sheet.know(known().withOutlet(name, "series-line")));
        }
        return true;
    }

    /** A name on the first line that the foot has too, though no newspaper's word is in it. */
    private boolean name(int i) {
        String name = OutletName.inTitleCase(sheet.text(i));
        boolean first = i == 0 && !knows(Field.TITLE) && !knows(Field.OUTLET);
        if (!first
                || LineWords.count(name) > MOST_WORDS
                || !LineWords.isCapitalised(name)
                || titleAfter(i) < 0
                || !standsAtFoot(name)) {
            return false;
        }
        Optional<String> outlet = OutletName.clean(name);
        outlet.ifPresent(found -> sheet.know(known().withOutlet(found, "masthead")));
        return outlet.isPresent();
    }

    private boolean standsAtFoot(String name) {
        for (int k = Math.max(AHEAD, sheet.size() - NEAR_END); k < sheet.size(); k++) {
            if (sheet.text(k).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Between the outlet's name and the title: "Notes on towns and trains". */
    private boolean isTagline(int i) {
        return i > 0
                && knows(Field.OUTLET)
                && !knows(Field.TITLE)
                && OutletName.inTitleCase(sheet.text(i - 1)).equals(known().outlet().orElse(""))
                && titleAfter(i) == i + 1;
    }

    /**
     * The line, among the next ones, that a byline or a date follows at once; -1 when none does.
     */
    private int titleAfter(int i) {
        for (int k = i + 1; k < Math.min(i + AHEAD, sheet.size() - 1); k++) {
            if (isByline(k)) {
                return -1;
            }
            if (isByline(k + 1)) {
                return LineWords.endsSentence(sheet.text(k).replaceFirst("[?!]$", "")) ? -1 : k;
            }
        }
        return -1;
    }

    private boolean isByline(int i) {
        String line = sheet.text(i);
        return BylineLine.is(line) || DateLine.day(line).isPresent();
    }

    /** Over the line that a mail's subject has already given as the title. */
    private boolean overRepeatedTitle(int i) {
        for (int k = i + 1; k < Math.min(i + AHEAD, sheet.size()); k++) {
            if (sheet.role(k) == Role.HEAD && !isByline(k)) {
                return knows(Field.TITLE) && !isByline(i);
            }
        }
        return false;
    }
}
