package dev.sayso.ingest.text;

import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "The Invented Post | Opinion | Sunday, 3 May 2026": where, under what and when, in one line. */
final class SourceLine {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 5;
    private static final Pattern PARTS = Pattern.compile("\\s*+[|•·,»]\\s*+|\\s[-–—]\\s");
    private static final Set<String> SAID_WITH_DAYS = LineWords.set("said with days");

    private final List<String> names = new ArrayList<>();
    private Optional<Kind> kind = Optional.empty();
    private final Optional<LocalDate> day;

    private SourceLine(String line) {
        day = DateWords.parse(line);
        for (String part : PARTS.split(line, -1)) {
            String words = beforeDay(part);
            Optional<Kind> found = KindWords.of(words);
            if (found.isPresent()) {
                kind = kind.or(() -> found);
            } else if (!words.isEmpty()) {
                names.add(withoutKind(words));
            }
        }
    }

    /** What is known with the line; empty when it says anything else besides. */
    static Optional<Particulars> read(Particulars known, String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        SourceLine read = new SourceLine(line);
        boolean told = read.kind.isPresent() || read.day.isPresent();
        boolean kindAndDay = read.kind.isPresent() && read.day.isPresent();
        if (read.names.size() > 1 || !told || (read.names.isEmpty() && !kindAndDay)) {
            return Optional.empty();
        }
        Optional<String> outlet =
                read.names.stream().findFirst().flatMap(n -> read.outlet(known, n));
        return outlet.isPresent() || read.names.isEmpty()
                ? Optional.of(read.add(known, outlet))
                : Optional.empty();
    }

    /** Beside a kind and a day, once the author is known, a name can only be the outlet's. */
    private Optional<String> outlet(Particulars known, String name) {
        boolean plain =
                kind.isPresent()
                        && day.isPresent()
                        && known.provenance().containsKey(Field.AUTHORS)
                        && !known.byline().authors().contains(name)
                        && LineWords.count(name) <= MOST_WORDS
                        && LineWords.isCapitalised(name);
        return OutletWords.name(name).or(() -> plain ? Optional.of(name) : Optional.empty());
    }

    private Particulars add(Particulars known, Optional<String> outlet) {
        Particulars more = known;
        if (outlet.isPresent() && !known.provenance().containsKey(Field.OUTLET)) {
            more = more.withOutlet(outlet.get(), "source-line");
        }
        if (kind.isPresent() && known.kind() == Kind.UNKNOWN) {
            more = more.withKind(kind.get(), "source-line");
        }
        if (day.isPresent() && !known.provenance().containsKey(Field.DATE)) {
            more = more.withPublished(day.get(), "source-line");
        }
        return more;
    }

    private static String beforeDay(String part) {
        List<String> before = new ArrayList<>();
        for (String word : part.split(" ", -1)) {
            String folded = Folding.words(word.replace(".", ""));
            boolean ofDay =
                    !word.isEmpty()
                            && (word.chars().anyMatch(Character::isDigit)
                                    || DateWords.month(word).isPresent()
                                    || (folded.length() > 2 && SAID_WITH_DAYS.contains(folded)));
            if (ofDay && !folded.equals("the")) {
                break;
            }
            before.add(word);
        }
        return String.join(" ", before).strip();
    }

    /** "The Invented Post Opinion": the outlet with its section. */
    private String withoutKind(String words) {
        int space = words.lastIndexOf(' ');
        Optional<Kind> last = space < 0 ? Optional.empty() : KindWords.of(words.substring(space));
        if (last.isEmpty() || !LineWords.hasOutletWord(words.substring(0, space))) {
            return words;
        }
        kind = kind.or(() -> last);
        return words.substring(0, space);
    }
}
