package dev.sayso.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One opinion piece, as read from one part of one file.
 *
 * @param text the body: paragraphs and crossheads joined by a blank line; nothing that is set apart
 * @param blocks in the order of the page; the spans of those in the body do not overlap and ascend
 * @param history what happened to it since it was read
 */
public record Article(
        Original original,
        Particulars particulars,
        String text,
        List<Block> blocks,
        History history) {
    public Article {
        blocks = List.copyOf(blocks);
        int from = 0;
        for (Block block : blocks) {
            if (block instanceof Block.InBody inBody) {
                Span span = inBody.span();
                if (span.start() < from || span.end() > text.length()) {
                    throw new IllegalArgumentException("block out of place: " + span);
                }
                from = span.end();
            }
        }
    }

    /** An article fresh from its file. */
    public Article(Original original, Particulars particulars, String text, List<Block> blocks) {
        this(original, particulars, text, blocks, History.none());
    }

    public Article with(Particulars other) {
        return new Article(original, other, text, blocks, history);
    }

    public Article with(History other) {
        return new Article(original, particulars, text, blocks, other);
    }

    /** The same bytes under another name. */
    public Article movedTo(String path) {
        return new Article(original.movedTo(path), particulars, text, blocks, history);
    }

    /** The same article, read so far of its piece. */
    public Article read(Optional<Shortfall> partly) {
        return new Article(original.read(partly), particulars, text, blocks, history);
    }

    public ArticleId id() {
        return original.id();
    }

    /**
     * The headline; where none was read, the first words of the body, so that every list has
     * something to show.
     */
    public String displayTitle() {
        return particulars.title().orElseGet(() -> firstWords(text));
    }

    /**
     * The index of the first block that holds the standfirst of the particulars, in the same words;
     * empty when none does.
     */
    public OptionalInt standfirstBlock() {
        return IntStream.range(0, blocks.size())
                .filter(
                        i ->
                                blocks.get(i) instanceof Block.Standfirst block
                                        && particulars
                                                .standfirst()
                                                .filter(block.text()::equals)
                                                .isPresent())
                .findFirst();
    }

    /** How many words the body has: pieces between spaces that hold a letter or a digit. */
    public int words() {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
    }

    private static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return "Untitled";
        }
        if (line.length() <= 80) {
            return line;
        }
        int space = line.lastIndexOf(' ', 80);
        return line.substring(0, space > 40 ? space : 80) + "…";
    }
}
