package dev.sayso.archive;

import dev.sayso.article.ArticleId;
import dev.sayso.article.Shortfall;

/** An article that is not the whole of its piece, and why. */
public record PartlyRead(ArticleId article, String path, int part, Shortfall why) {}
