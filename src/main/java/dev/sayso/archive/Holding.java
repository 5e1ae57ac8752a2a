package dev.sayso.archive;

import dev.sayso.article.ArticleId;

/** One article that an archive holds, and the file it came from. */
public record Holding(ArticleId id, String path, int part, String sha256) {}
