package dev.sayso.ingest.page;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.text.BylineLine;
import dev.sayso.ingest.text.DateLine;
import dev.sayso.ingest.text.LineWords;
import dev.sayso.ingest.text.OutletWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells titles, quotations, captions and notes from the text by their face and their place. */
final class BlockRoles {
    /** Sizes as multiples of the text's. */
    private static final double TITLE = 1.25;

    private static final double LARGER = 1.12;
    private static final double SMALLER = 0.93;
    private static final double NEAR_BODY = 0.06;

    private static final int MOST_TITLE_WORDS = 40;
    private static final int MOST_CROSSHEAD_WORDS = 10;
    private static final int FEWEST_STANDFIRST_WORDS = 6;
    private static final int MOST_STANDFIRST_WORDS = 70;
    private static final int MOST_QUOTE_WORDS = 60;
    private static final Pattern NOTE_MARK =
            Pattern.compile("^(?:\\d{1,3}|[*†‡§¹²³⁴-⁹])[.)\\]]?\\s*\\S.*");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<TextBlock> blocks;
    private final Map<Integer, PrintedPage> pages = new HashMap<>();
    private final double body;
    private final String text;
    private final int firstText;
    private final @Nullable TextBlock title;

    /**
     * @param blocks of all pages, in reading order
     */
    BlockRoles(List<PrintedPage> pages, List<TextBlock> blocks) {
        this.blocks = blocks;
        pages.forEach(page -> this.pages.put(page.number(), page));
        this.body = bodySize(blocks);
        this.text = text();
        this.firstText = firstText();
        this.title = findTitle().orElse(null);
    }

    private static double bodySize(List<TextBlock> blocks) {
        Map<Double, Integer> letters = new HashMap<>();
        for (TextBlock block : blocks) {
            for (Line line : block.lines()) {
                double size = Math.round(line.face().size() * 2) / 2.0;
                letters.merge(size, line.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<Double, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private double ratio(TextBlock block) {
        return block.face().size() / body;
    }

    private boolean isBodySize(TextBlock block) {
        return Math.abs(ratio(block) - 1) <= NEAR_BODY;
    }

    private int firstText() {
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (isBodySize(block) && !block.face().bold() && block.letters() >= 120) {
                return i;
            }
        }
        return blocks.size();
    }

    /** The largest block over the text that is not the name of the outlet. */
    private Optional<TextBlock> findTitle() {
        return blocks.subList(0, firstText).stream()
                .filter(block -> block.page() == blocks.getFirst().page())
                .filter(block -> ratio(block) >= TITLE)
                .filter(block -> LineWords.count(block.words()) <= MOST_TITLE_WORDS)
                .filter(block -> block.letters() > 3 && !isName(block.words()))
                .max(Comparator.comparingDouble(this::ratio));
    }

    private static boolean isName(String words) {
        return OutletWords.name(words).isPresent()
                || BylineLine.is(words)
                || DateLine.day(words).isPresent();
    }

    BlockRole of(int index) {
        TextBlock block = blocks.get(index);
        String words = block.words();
        if (block == title) {
            return BlockRole.TITLE;
        }
        if (isNote(block, words)) {
            return BlockRole.NOTE;
        }
        if (isCaption(block, words)) {
            return BlockRole.CAPTION;
        }
        if (index < firstText) {
            return overText(block, words);
        }
        return isQuote(block, words) ? BlockRole.QUOTE : besideText(block, words);
    }

    private BlockRole overText(TextBlock block, String words) {
        int count = LineWords.count(words);
        boolean standfirst =
                title != null
                        && blocks.indexOf(title) < blocks.indexOf(block)
                        && count >= FEWEST_STANDFIRST_WORDS
                        && count <= MOST_STANDFIRST_WORDS
                        && (ratio(block) >= 1 + NEAR_BODY
                                || block.face().bold()
                                || block.face().italic())
                        && !isName(words);
        if (standfirst) {
            return BlockRole.STANDFIRST;
        }
        if (block.isBoxed() && isBodySize(block) && count > MOST_QUOTE_WORDS) {
            return BlockRole.BESIDE;
        }
        boolean large = ratio(block) >= LARGER && count <= MOST_TITLE_WORDS;
        return large && !isName(words) ? BlockRole.HEADING : BlockRole.TEXT;
    }

    private BlockRole besideText(TextBlock block, String words) {
        int count = LineWords.count(words);
        boolean framed = block.isBoxed() && !isMostOfPage(block);
        if (framed) {
            return BlockRole.BESIDE;
        }
        boolean closed = LineWords.endsSentence(words) && !words.endsWith("?");
        if (count <= MOST_CROSSHEAD_WORDS && !closed && !isName(words)) {
            if (ratio(block) >= LARGER) {
                return BlockRole.HEADING;
            }
            if (block.face().bold() && ratio(block) > SMALLER) {
                return BlockRole.STRONG;
            }
        }
        return BlockRole.TEXT;
    }

    /** Larger words among the text, or few words in a frame that are set otherwise than it. */
    private boolean isQuote(TextBlock block, String words) {
        int count = LineWords.count(words);
        boolean marked = "\"“„«‘'".indexOf(words.charAt(0)) >= 0;
        boolean slanted = block.face().italic() || block.face().bold();
        boolean large = ratio(block) >= LARGER && (count > MOST_CROSSHEAD_WORDS || marked);
        boolean framed =
                block.isBoxed()
                        && !isMostOfPage(block)
                        && (ratio(block) > 1 + NEAR_BODY || slanted || marked)
                        && LineWords.endsSentence(words);
        boolean repeated = ratio(block) >= LARGER && count >= 4 && repeats(words);
        return count >= 4 && count <= MOST_QUOTE_WORDS && (large || framed || repeated);
    }

    /** Whether the text itself has the same words. */
    private boolean repeats(String words) {
        return text.contains(" " + plain(words) + " ");
    }

    private static String plain(String words) {
        return NOT_WORDS.matcher(Folding.words(words)).replaceAll(" ").strip();
    }

    private String text() {
        StringBuilder text = new StringBuilder(" ");
        blocks.stream()
                .filter(this::isBodySize)
                .forEach(block -> text.append(plain(block.words())).append(' '));
        return text.toString();
    }

    /** A frame around most of the words of a page frames the text itself. */
    private boolean isMostOfPage(TextBlock block) {
        int inside = 0;
        int all = 0;
        for (TextBlock other : blocks) {
            if (other.page() == block.page()) {
                all += other.letters();
                inside +=
                        other.box() != null && other.box().equals(block.box())
                                ? other.letters()
                                : 0;
            }
        }
        return inside * 2 > all;
    }

    /** Small print below all text of the page that begins with a number or a mark. */
    private boolean isNote(TextBlock block, String words) {
        return ratio(block) < SMALLER
                && NOTE_MARK.matcher(words).matches()
                && blocks.stream()
                        .noneMatch(
                                other ->
                                        other.page() == block.page()
                                                && isBodySize(other)
                                                && other.area().top() > block.area().top());
    }

    /** Small or slanted print right above or below a picture, no wider than it. */
    private boolean isCaption(TextBlock block, String words) {
        boolean set = ratio(block) < SMALLER || block.face().italic() || block.face().bold();
        double near = 2.5 * block.face().size();
        PrintedPage page = pages.get(block.page());
        return set
                && page != null
                && LineWords.count(words) <= MOST_QUOTE_WORDS
                && page.pictures().stream()
                        .filter(picture -> picture.size() < 0.6 * page.width() * page.height())
                        .anyMatch(
                                picture ->
                                        picture.sharedWidth(block.area())
                                                        > 0.8 * block.area().width()
                                                && block.area().top() > picture.top()
                                                && block.area().top() - picture.bottom() < near);
    }
}
