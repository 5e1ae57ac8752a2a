package dev.sayso.archive.lucene;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Tells acronyms that are spelled like a word from the word: "US" and "U.S." become the term "US",
 * which is neither folded nor stemmed, while "us" stays what it is. A word counts as an acronym by
 * its dots or by two capitals. In a line of capitals nobody knows, and it is both.
 */
final class AcronymFilter extends SecondTermFilter implements DescribedAnalyzer.SeesText {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    /** How many characters around a word show whether its line is in capitals. */
    private static final int AROUND = 24;

    /** So many letters without a small one are a line in capitals, and not another acronym. */
    private static final int FEWEST_CAPITALS = 6;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);
    private final AnalysisStep.Acronyms acronyms;
    private String text = "";

    AcronymFilter(TokenStream input, AnalysisStep.Acronyms acronyms) {
        super(input);
        this.acronyms = acronyms;
    }

    @Override
    public void setText(String text) {
        this.text = text;
    }

    @Override
    @Nullable State work() {
        String written = term.toString();
        String letters = written.replace(".", "");
        String word = letters.toLowerCase(Locale.ROOT);
        if (acronyms.words().contains(word) && isAcronym(written)) {
            boolean both =
                    acronyms.besideWord() && (!acronyms.apart().contains(word) || isInCapitals());
            State beside = both ? besideTheFirst() : null;
            term.setEmpty().append(letters.toUpperCase(Locale.ROOT));
            keyword.setKeyword(true);
            return beside;
        }
        return null;
    }

    /** The word as it stands, at the place of the term before it. */
    private State besideTheFirst() {
        int increment = position.getPositionIncrement();
        position.setPositionIncrement(0);
        State beside = captureState();
        position.setPositionIncrement(increment);
        return beside;
    }

    private static boolean isAcronym(String written) {
        return DOTTED.matcher(written).matches()
                || written.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean isInCapitals() {
        int start = offset.startOffset();
        int end = offset.endOffset();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        int next = after.indexOf('\n');
        String line =
                before.substring(before.lastIndexOf('\n') + 1)
                        + (next < 0 ? after : after.substring(0, next));
        return line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }
}
