package dev.sayso.ingest.draft;

import dev.sayso.article.Block;
import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Puts a body together, block by block in the order of the page, and keeps count of the offsets.
 *
 * <p>Pull quotes are matched with the paragraph they repeat when everything is there, so they may
 * stand before it.
 */
public final class BodyBuilder {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a paragraph of the body; blank ones are passed over. */
    public BodyBuilder paragraph(String words) {
        String clean = words.strip();
        if (!clean.isEmpty()) {
            blocks.add(new Block.Paragraph(append(clean)));
        }
        return this;
    }

    /** Adds a heading inside the body; blank ones are passed over. */
    public BodyBuilder crosshead(String words) {
        String clean = words.strip();
        if (!clean.isEmpty()) {
            blocks.add(new Block.Crosshead(append(clean)));
        }
        return this;
    }

    /** Adds something that stands beside the body. */
    public BodyBuilder apart(Block.SetApart block) {
        if (!block.text().isBlank()) {
            blocks.add(block);
        }
        return this;
    }

    /** Whether nothing of the body has been added yet. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    private Span append(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** The body so far: paragraphs and crossheads joined by a blank line. */
    public String text() {
        return text.toString();
    }

    /** The blocks so far; each pull quote knows the paragraph whose words it repeats. */
    public List<Block> blocks() {
        String body = text();
        List<String> paragraphs =
                blocks.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> words(((Block.Paragraph) block).span().of(body)))
                        .toList();
        return blocks.stream().map(block -> matched(block, paragraphs)).toList();
    }

    private static Block matched(Block block, List<String> paragraphs) {
        if (!(block instanceof Block.PullQuote quote)) {
            return block;
        }
        String wanted = words(quote.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!wanted.isBlank() && paragraphs.get(i).contains(wanted)) {
                return new Block.PullQuote(quote.text(), OptionalInt.of(i));
            }
        }
        return new Block.PullQuote(quote.text(), OptionalInt.empty());
    }

    /** Letters and digits only, so that quotation marks and stops make no difference. */
    private static String words(String text) {
        return " " + NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
