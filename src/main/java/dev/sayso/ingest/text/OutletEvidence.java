package dev.sayso.ingest.text;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.OutletName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlet's name where the outlet speaks of itself: "do not reflect the policy of the Invented
 * News Desk (IND)", "First published in The Invented Post".
 */
final class OutletEvidence {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 60;

    /** "… the official policy or position of X", "… the views of X", "… those of X". */
    private static final Pattern POSITION_OF =
            Pattern.compile(
                    "\\b(?:polic(?:y|ies)|positions?|views?|viewpoints?|opinions?|stances?|stand|those|perspectives?|line)"
                            + "\\s(?:held\\s)?of\\s([^.;:]{3,200}?)"
                            + "(?=\\s(?:are|is|do|does|need|may)\\s|[.;:]|$)",
                    Pattern.CASE_INSENSITIVE);

    /** "… do not necessarily reflect X's editorial policy". */
    private static final Pattern OWNED_POSITION =
            Pattern.compile(
                    "\\b(?:reflect|represent|express|mirror)(?:s|ing)?\\s([^.;:]{3,80}?)(?:['’]s|s['’])\\s"
                            + "(?:own\\s)?(?:editorial\\s|official\\s)?(?:polic|position|stance|view|opinion|stand|line)",
                    Pattern.CASE_INSENSITIVE);

    /** "X does not endorse …", "X is not responsible …". */
    private static final Pattern REFUSES =
            Pattern.compile(
                    "(?:^|[.;]\\s)([^.;:,]{3,60}?)\\s(?:do(?:es)?\\snot|don['’]t|doesn['’]t|may\\snot|is\\snot|are\\snot|takes\\sno|accepts\\sno|assumes\\sno|bears\\sno|neither)\\b");

    /** "… not necessarily shared by X". */
    private static final Pattern SHARED_BY =
            Pattern.compile(
                    "\\b(?:shared|held|endorsed|supported|adopted)\\sby\\s([^.;:]{3,200})",
                    Pattern.CASE_INSENSITIVE);

    /** "X publishes opinions that …". */
    private static final Pattern PUBLISHES =
            Pattern.compile(
                    "(?:^|[.;:]\\s)([^.;:,]{3,60}?)\\s(?:publishes|prints|carries|runs|welcomes|invites)\\s");

    /** "Views expressed in X are those of the writers". */
    private static final Pattern EXPRESSED_IN =
            Pattern.compile(
                    "\\b(?:views?|opinions?)(?:\\s(?:expressed|given|published|printed|stated|voiced|aired|appearing))?"
                            + "\\sin\\s([^.;:]{3,80}?)\\s(?:are|is|do|does|need|may|remain|belong)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "X is written in Y by people who …". */
    private static final Pattern COLOPHON =
            Pattern.compile(
                    "^([^.;:,]{3,60}?)\\sis\\s(?:(?:written|edited|printed|produced|put\\stogether)\\s(?:in|by|from|every)"
                            + "|published\\s(?:every|daily|weekly|monthly|quarterly|from))\\b");

    /** "This article first appeared in X", "Originally published by X", "© 2024 X". */
    private static final Pattern PUBLISHED_IN =
            Pattern.compile(
                    "\\b(?:published|appeared|printed|carried|featured|posted)(?:\\s(?:first|originally|earlier|previously))?"
                            + "\\s(?:in|on|by|at)\\s([^.;:(]{3,90})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?:©|\\(c\\)|copyright)\\s*+(?:©|\\(c\\))?\\s*+(?:\\d{4})?(?:[-–]\\d{2,4})?,?\\s*+([^.;:(\\d]{3,60})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACRONYM = Pattern.compile("\\s*\\(([\\p{Lu}&]{2,10})\\)");
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\s*,\\s*|\\s+(?:and/or|and|or|nor)\\s+|\\s+&\\s+(?=\\p{Ll})|\\s*/\\s*");
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s(?:on|in|dated|under|with|for|as|at|which|who|that|where)\\s.*$");
    private static final Set<String> NOBODY = LineWords.set("not outlets");

    private OutletEvidence() {}

    /** The outlet that disclaims responsibility in these words. */
    static Optional<String> inDisclaimer(String text) {
        String words = cut(text);
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Pattern pattern :
                new Pattern[] {
                    POSITION_OF, OWNED_POSITION, REFUSES, SHARED_BY, PUBLISHES, EXPRESSED_IN
                }) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                for (String part : PARTS.split(matcher.group(1), -1)) {
                    vote(votes, part, words);
                }
            }
        }
        return best(votes);
    }

    /** The outlet in a note on where the piece was published. */
    static Optional<String> inCredit(String text) {
        String words = cut(text);
        for (Pattern pattern : new Pattern[] {PUBLISHED_IN, RIGHTS}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                String name =
                        AFTER_NAME.matcher(PARTS.split(matcher.group(1), -1)[0]).replaceFirst("");
                Optional<String> outlet = name(name);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return Optional.empty();
    }

    /** The outlet that says below a piece who makes it and where. */
    static Optional<String> inColophon(String text) {
        Matcher matcher = COLOPHON.matcher(cut(text));
        return matcher.find() ? name(matcher.group(1)) : Optional.empty();
    }

    private static String cut(String text) {
        String spaced = Folding.spaces(text);
        return spaced.length() <= LONGEST_TEXT ? spaced : spaced.substring(0, LONGEST_TEXT);
    }

    /**
     * One for being named, two for a newspaper's word in the name, one for its acronym beside it.
     */
    private static void vote(Map<String, Integer> votes, String part, String text) {
        name(ACRONYM.matcher(part).replaceAll(""))
                .ifPresent(
                        name -> {
                            int weight = LineWords.hasOutletWord(name) ? 3 : 1;
                            boolean defined = text.contains(name + " (");
                            votes.merge(name, weight + (defined ? 1 : 0), Integer::sum);
                        });
    }

    private static Optional<String> best(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    /** The words as an outlet's name; empty when they name nobody in particular. */
    private static Optional<String> name(String words) {
        String name = words.strip();
        String lower = Folding.words(name);
        for (String article : new String[] {"the ", "of the ", "of ", "its ", "our ", "any "}) {
            if (lower.startsWith(article)
                    && name.length() > article.length()
                    && (!Character.isUpperCase(name.charAt(0)) || !article.equals("the "))) {
                return name(name.substring(article.length()));
            }
        }
        boolean possible =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && Character.isUpperCase(name.codePointAt(0))
                        && LineWords.isCapitalised(name)
                        && !NOBODY.contains(lower)
                        && !NOBODY.contains(lower.replaceFirst("^(?:the|this|our|its) ", ""));
        return possible ? OutletName.clean(name) : Optional.empty();
    }
}
