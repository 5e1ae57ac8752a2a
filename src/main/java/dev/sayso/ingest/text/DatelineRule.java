package dev.sayso.ingest.text;

import dev.sayso.article.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place at the start of the body: "LAHORE: …", "KARACHI, March 3 — …", "GENEVA (Agency) – …".
 */
final class DatelineRule {
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{Lu}.'’ -]{2,28}\\p{Lu}(?:, [\\p{Lu}\\p{Ll}.]{2,20}(?: [\\p{Lu}\\p{Ll}.]{2,20})?)?)"
                            + "(?:, [\\p{L}]{3,9}\\.? \\d{1,2})?(?: \\([\\p{L} /]{2,25}\\))?"
                            + "(?: ?[—–]| -{1,2}(?= )|:(?= ))");

    /** "Lower Marsh (Invented News Agency) – …": what stands in brackets is who sent the piece. */
    private static final Pattern SENT_FROM =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L}.'’-]{2,20}(?: \\p{Lu}[\\p{L}.'’-]{2,20}){0,2})"
                            + " \\([\\p{Lu}][\\p{L} /]{1,30}\\) ?[—–-]{1,2} ");

    private static final Set<String> NOT_PLACES = LineWords.set("not places");

    private DatelineRule() {}

    /** The words stay in the body; only the place is noted. */
    static void apply(Sheet sheet) {
        List<Integer> body = sheet.body();
        if (body.isEmpty() || sheet.particulars().provenance().containsKey(Field.DATELINE)) {
            return;
        }
        String text = sheet.text(body.getFirst());
        Matcher capitals = CAPITALS.matcher(text);
        Matcher matcher = capitals.find() ? capitals : SENT_FROM.matcher(text);
        if (matcher.lookingAt() && !NOT_PLACES.contains(LineWords.bare(matcher.group(1)))) {
            sheet.know(sheet.particulars().withDateline(matcher.group(1), "dateline"));
        }
    }
}
