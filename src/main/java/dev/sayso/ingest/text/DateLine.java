package dev.sayso.ingest.text;

import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that holds a day and little else: "Published: 5 March 2024", "Lahore, March 5, 2024". */
public final class DateLine {
    private static final int LONGEST = 90;
    private static final int MOST_OTHER_WORDS = 3;

    /** "03/04/2024" alone, or after "Published:". */
    private static final Pattern SLASHES =
            Pattern.compile("(?:\\p{L}{1,12}(?: on)?:? )?\\d{1,2}/\\d{1,2}/\\d{4}");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> SAID_WITH_DAYS = LineWords.set("said with days");
    private static final List<String> CHANGED = LineWords.list("changed");

    private DateLine() {}

    /** The day, when the line is one that gives a day. */
    public static Optional<LocalDate> day(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return others(line).size() <= MOST_OTHER_WORDS
                        && !LineWords.endsSentence(line.replace(".", ""))
                ? DateWords.parse(line)
                : Optional.empty();
    }

    /**
     * Reads the line, if it is one. The first day counts; a day of change is no day of publication.
     */
    static boolean read(Sheet sheet, String line) {
        Optional<LocalDate> day = day(line);
        if (day.isEmpty() && line.length() <= LONGEST && SLASHES.matcher(line).matches()) {
            day = DateWords.parse(line, sheet.slashOrder());
            if (day.isEmpty()) {
                return true; // a day, but which of two is not known
            }
        }
        if (day.isEmpty()) {
            return false;
        }
        Particulars known = sheet.particulars();
        boolean changed = !LineWords.opening(line, CHANGED).isEmpty();
        if (!known.provenance().containsKey(Field.DATE) && !changed) {
            known = known.withPublished(day.get(), "date-line");
        }
        Optional<String> place = place(line);
        if (place.isPresent() && known.dateline().isEmpty()) {
            known = known.withDateline(place.get(), "date-line");
        }
        sheet.know(known);
        return true;
    }

    private static List<String> others(String line) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(Folding.words(line))
                .filter(word -> !word.isEmpty())
                .filter(word -> !SAID_WITH_DAYS.contains(word))
                .filter(word -> DateWords.month(word).isEmpty())
                .toList();
    }

    /**
     * "Lahore, 5 March 2024": the words before the first comma, when they are a name and the day
     * follows.
     */
    private static Optional<String> place(String line) {
        int comma = line.indexOf(',');
        if (comma < 3) {
            return Optional.empty();
        }
        String before = line.substring(0, comma).strip();
        boolean name =
                LineWords.isCapitalised(before)
                        && before.chars().noneMatch(Character::isDigit)
                        && LineWords.count(before) <= 3
                        && !LineWords.hasOutletWord(before)
                        && others(before).size()
                                == WORDS.splitAsStream(before).filter(w -> !w.isEmpty()).count();
        return name ? Optional.of(before) : Optional.empty();
    }
}
