package dev.sayso.ingest.page;

import dev.sayso.ingest.text.LineWords;
import java.util.List;
import java.util.Locale;

/** Whether the words of a page can be read from the file. */
enum PageState {
    READABLE,
    /** It holds nothing, or nothing that could be text. */
    BLANK,
    /** A picture of a page. */
    PICTURE,
    /** The letters are drawn, but the file does not say which they are, or says it wrongly. */
    GARBLED;

    private static final int FEW_LETTERS = 40;
    private static final double PICTURE_SHARE = 0.4;
    private static final int MANY_STROKES = 400;
    private static final int FEWEST_WORDS = 40;
    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ";

    static PageState of(PageContent page, List<Line> lines) {
        int letters = 0;
        int wrong = page.unreadable();
        for (Glyph glyph : page.glyphs()) {
            letters += glyph.isSpace() ? 0 : 1;
            wrong += glyph.isSpace() || isLetter(glyph.text()) ? 0 : 1;
        }
        if (wrong > FEW_LETTERS && wrong * 3 > letters) {
            return GARBLED;
        }
        if (letters > FEW_LETTERS) {
            return isLanguage(lines) ? READABLE : GARBLED;
        }
        double pictures = page.pictures().stream().mapToDouble(Area::size).sum();
        boolean drawn =
                pictures > PICTURE_SHARE * page.width() * page.height()
                        || page.strokes() > MANY_STROKES;
        if (drawn) {
            return PICTURE;
        }
        return letters > 0 ? READABLE : BLANK;
    }

    /** Not of those that fonts number as they like. */
    private static boolean isLetter(String text) {
        int c = text.codePointAt(0);
        int type = Character.getType(c);
        return type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.CONTROL
                && c != 0xfffd;
    }

    /**
     * Whether Latin letters make words at all: in each language about two of five are vowels, and a
     * word is mostly letters.
     */
    private static boolean isLanguage(List<Line> lines) {
        int latin = 0;
        int vowels = 0;
        int signs = 0;
        int words = 0;
        for (Line line : lines) {
            words += LineWords.count(line.text());
            String lower = line.text().toLowerCase(Locale.ROOT);
            for (int i = 0; i < lower.length(); i++) {
                char c = lower.charAt(i);
                boolean letter = Character.isLetter(c);
                latin += letter && c < 0x250 ? 1 : 0;
                vowels += VOWELS.indexOf(c) >= 0 ? 1 : 0;
                signs += letter || Character.isWhitespace(c) || Character.isDigit(c) ? 0 : 1;
            }
        }
        boolean enough = words >= FEWEST_WORDS;
        boolean wordless = latin > 200 && (vowels < latin * 0.22 || vowels > latin * 0.7);
        return !(enough && (wordless || signs > latin + 200));
    }
}
