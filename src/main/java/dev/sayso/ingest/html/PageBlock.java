package dev.sayso.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page sets as one block: between two block elements, or two line breaks.
 *
 * @param index position among the blocks of the page, in the order of the page
 * @param text in one line
 * @param linked how many of its characters are links
 * @param weight its length, where a character of Chinese, Japanese or Korean counts for two
 * @param element the innermost block element that holds it
 */
record PageBlock(int index, String text, int linked, int weight, Element element) {
    /** Shorter blocks are hardly paragraphs. */
    private static final int PROSE = 60;

    /** The share of the text that is links, 0 to 1. */
    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** Whether it reads like a paragraph: long enough, ending like a sentence, few links. */
    boolean isProse() {
        return linkShare() < 0.5
                && !isHeading()
                && (weight >= 2 * PROSE || (weight >= PROSE / 2 && endsSentence()));
    }

    boolean isHeading() {
        return headingLevel() > 0;
    }

    /** 1 to 6, or 0 when it is no heading. */
    int headingLevel() {
        for (Element at = element; at != null && at.isBlock(); at = at.parent()) {
            String name = at.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
            if (at.childrenSize() > 3 || name.equals("body")) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the last sign that is no closing quotation mark or bracket ends a sentence. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'”’»«“)]* ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？।۔؟".indexOf(text.charAt(end - 1)) >= 0;
    }
}
