package dev.sayso.ingest.text;

import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a plain text, whether they are parted by blank lines, take one long line
 * each, or were wrapped at a fixed width.
 */
public final class PlainLayout {
    /**
     * What a line must fall short of the width by, beside the next word, to have ended on purpose.
     */
    private static final int SLACK = 3;

    private static final int WIDEST_WRAPPED = 140;

    private final int width;
    private final Hyphens hyphens;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String lastWords = "";

    private PlainLayout(int width, Hyphens hyphens) {
        this.width = width;
        this.hyphens = hyphens;
    }

    /** The paragraphs, in order; where lines were wrapped, each paragraph is one line again. */
    public static List<Passage> passages(String text) {
        List<String> lines = CopiedLines.cleaned(text.lines().map(PlainLayout::clean).toList());
        int width = wrappedWidth(lines);
        PlainLayout layout = new PlainLayout(width, new Hyphens(width == 0 ? List.of() : lines));
        String last = "";
        for (String line : lines) {
            String words = line.strip();
            if (words.isEmpty() || layout.endsHere(last, line)) {
                layout.close();
            }
            layout.goOn(words);
            last = line;
        }
        layout.close();
        return CopiedLines.isMarked(lines)
                ? layout.passages.stream().map(CopiedLines::withoutMarks).toList()
                : layout.passages;
    }

    private void goOn(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!open.isEmpty() && Hyphens.parts(lastWords, words)) {
            open.setLength(open.length() - lastWords.length());
            lastWords = hyphens.join(lastWords, words);
            open.append(lastWords);
        } else {
            open.append(open.isEmpty() ? "" : " ").append(words);
            lastWords = words;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(Passage.paragraph(open.toString()));
            open.setLength(0);
        }
    }

    private static String clean(String line) {
        return line.replace('\f', ' ').replace('\t', ' ').replace('\u00a0', ' ').stripTrailing();
    }

    /** Whether {@code last} ended its paragraph, so that {@code line} begins another. */
    private boolean endsHere(String last, String line) {
        if (width == 0) {
            return true;
        }
        String words = line.strip();
        if (words.startsWith("http://") || words.startsWith("https://") || words.startsWith("#")) {
            return true;
        }
        boolean goesOn =
                !words.isEmpty()
                        && Character.isLowerCase(words.codePointAt(0))
                        && !LineWords.endsSentence(last.strip());
        if (goesOn || Hyphens.parts(last.strip(), words) || OpenEnding.of(last)) {
            return false;
        }
        boolean indented = line.length() > words.length() && last.equals(last.strip());
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        return indented
                || last.strip().length() + 1 + firstWord + SLACK < width
                || (words.length() < width / 2
                        && (BylineLine.is(words) || DateLine.day(words).isPresent()));
    }

    /** The width that the lines were wrapped at; 0 when each line is a paragraph. */
    private static int wrappedWidth(List<String> lines) {
        int pairs = 0;
        int goingOn = 0;
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).strip();
            String next = lines.get(i + 1).strip();
            if (!line.isEmpty() && !next.isEmpty()) {
                pairs++;
                lengths.add(line.length());
                boolean broken =
                        Character.isLowerCase(next.codePointAt(0)) && !LineWords.endsSentence(line);
                goingOn += broken ? 1 : 0;
            }
        }
        if (pairs == 0 || goingOn * 4 < pairs) {
            return 0;
        }
        lengths.sort(null);
        int width = lengths.get(lengths.size() * 9 / 10);
        return width <= WIDEST_WRAPPED ? width : 0;
    }
}
