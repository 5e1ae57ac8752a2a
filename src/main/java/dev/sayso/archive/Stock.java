package dev.sayso.archive;

import dev.sayso.article.Refusal;
import java.util.List;

/**
 * How much an archive holds, and what it could not read; without what it holds itself, of which
 * there may be very much.
 *
 * @param articles how many are held
 * @param files how many files gave them
 * @param refusals every piece that gave no article, by path and part
 * @param partly every article that is not the whole of its piece, by path and part
 * @param partial whether time ran out before everything was looked at: then there may be more
 */
public record Stock(
        long articles,
        long files,
        List<Refusal> refusals,
        List<PartlyRead> partly,
        boolean partial) {
    public Stock {
        refusals = List.copyOf(refusals);
        partly = List.copyOf(partly);
    }
}
