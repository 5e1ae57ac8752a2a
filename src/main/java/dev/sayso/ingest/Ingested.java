package dev.sayso.ingest;

import dev.sayso.article.Article;
import dev.sayso.article.Refusal;
import dev.sayso.article.Shortfall;
import java.util.Optional;

/**
 * What became of one part of one file. A file that cannot be read is a value, never an exception.
 */
public sealed interface Ingested {
    /**
     * An article.
     *
     * @param partly why it is not the whole of the part: a limit was reached, or something inside
     *     could not be read; the article tells it too
     */
    record Accepted(Article article, Optional<Refusal> partly) implements Ingested {
        public Accepted {
            article = article.read(partly.map(why -> new Shortfall(why.reason(), why.detail())));
        }
    }

    /** No article. */
    record Rejected(Refusal refusal) implements Ingested {}
}
