package dev.sayso.ingest.draft;

import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import java.util.List;

/**
 * An article without its file.
 *
 * @param text the body, as in {@link Article#text()}
 * @param blocks in the order of the page, as in {@link Article#blocks()}
 */
public record Draft(Particulars particulars, String text, List<Block> blocks) {
    public Draft {
        blocks = List.copyOf(blocks);
    }

    /** The same piece with other particulars. */
    public Draft with(Particulars changed) {
        return new Draft(changed, text, blocks);
    }

    /** The article, now that it is known which file it was read from. */
    public Article readFrom(Original original) {
        return new Article(original, particulars, text, blocks);
    }
}
