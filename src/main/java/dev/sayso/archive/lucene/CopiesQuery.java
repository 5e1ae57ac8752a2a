package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/** An article and its copies: what that is, only the index can say. */
final class CopiesQuery extends Query {
    private final ArticleId id;

    CopiesQuery(ArticleId id) {
        this.id = id;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        int document = StoredArticles.find(searcher, id);
        long group = document < 0 ? StoredGroups.NONE : StoredGroups.groupOf(searcher, document);
        return group == StoredGroups.NONE
                ? new TermQuery(new Term(Fields.ARTICLE, id.value()))
                : StoredGroups.group(group);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "copies:" + id;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && id.equals(((CopiesQuery) other).id);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + id.hashCode();
    }
}
