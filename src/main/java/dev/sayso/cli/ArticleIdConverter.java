package dev.sayso.cli;

import dev.sayso.article.ArticleId;
import picocli.CommandLine.ITypeConverter;

/** Reads an article's id. */
final class ArticleIdConverter implements ITypeConverter<ArticleId> {
    /** Stands for an id until one is typed. */
    static final ArticleId NONE = new ArticleId("0".repeat(24));

    @Override
    public ArticleId convert(String typed) {
        if (!ArticleId.isWellFormed(typed)) {
            throw new UsageMistake(
                    "“" + typed + "” is no article's id; `sayso search` prints the ids.");
        }
        return new ArticleId(typed);
    }
}
