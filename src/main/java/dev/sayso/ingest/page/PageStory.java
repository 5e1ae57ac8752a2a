package dev.sayso.ingest.page;

import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;

/** Puts pages together to one story. */
final class PageStory {
    private PageStory() {}

    /** The passages of the pages in reading order, after those of the running heads. */
    static List<Passage> passages(List<PrintedPage> pages) {
        PageFurniture furniture = new PageFurniture();
        List<PrintedPage> cleared = furniture.cleared(pages);
        List<TextBlock> blocks = new ArrayList<>();
        for (PrintedPage page : cleared) {
            blocks.addAll(ReadingOrder.of(BlockBuilder.blocks(page)));
        }
        List<Passage> passages = new ArrayList<>();
        for (String head : furniture.heads()) {
            passages.add(new Passage(Passage.Form.PARAGRAPH, PageText.RUNNING_HEAD, head));
        }
        if (!blocks.isEmpty()) {
            passages.addAll(Paragraphs.of(blocks, new BlockRoles(cleared, blocks)));
        }
        return passages;
    }
}
