package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.organization.OrganizationId;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Articles that mention, or cite, what a typed name means. Which organizations that are is looked
 * up in the same state of the index that is searched; a name that the archive has not established
 * finds the articles that use it.
 */
final class OrganizationQuery extends Query {
    private final String idField;
    private final String nameField;
    private final Optional<String> facet;
    private final Optional<String> words;
    private final String name;

    private OrganizationQuery(
            String idField,
            String nameField,
            Optional<String> facet,
            Optional<String> words,
            String name) {
        this.facet = facet;
        this.words = words;
        this.idField = idField;
        this.nameField = nameField;
        this.name = name;
    }

    static OrganizationQuery mentions(String name) {
        return new OrganizationQuery(
                Fields.ORGANIZATION_ID,
                Fields.ORGANIZATION,
                Optional.empty(),
                Optional.empty(),
                name);
    }

    static OrganizationQuery cites(String name) {
        return new OrganizationQuery(
                Fields.CITED_ID, Fields.CITED, Optional.empty(), Optional.empty(), name);
    }

    /** Articles that cite it, or credit somebody in whose description these words stand. */
    static OrganizationQuery credits(String name) {
        return new OrganizationQuery(
                Fields.CITED_ID,
                Fields.CITED,
                Optional.empty(),
                Optional.of(Fields.CREDITED_WORDS),
                name);
    }

    /** Statistics credited to it, or to somebody in whose description these words stand. */
    static OrganizationQuery statisticSource(String name) {
        return new OrganizationQuery(
                StatisticFields.SOURCE_ID,
                StatisticFields.SOURCE_NAME,
                Optional.empty(),
                Optional.of(StatisticFields.SOURCE_WORDS),
                name);
    }

    /** What is chosen in the facet of organizations, or of cited ones: a heading, or any name. */
    static OrganizationQuery chosen(Facet facet, String value) {
        boolean cited = facet == Facet.CITES;
        return new OrganizationQuery(
                cited ? Fields.CITED_ID : Fields.ORGANIZATION_ID,
                cited ? Fields.CITED : Fields.ORGANIZATION,
                Optional.of(Fields.facet(facet)),
                Optional.empty(),
                value);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (facet.isPresent()) {
            Term heading = new Term(facet.get(), ArticleDocuments.clipped(name));
            if (searcher.getIndexReader().docFreq(heading) > 0) {
                return new TermQuery(heading);
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.ifPresent(field -> any.add(WordQueries.named(field, name), Occur.SHOULD));
        Set<OrganizationId> ids = OrganizationDocuments.ids(searcher, name);
        if (ids.isEmpty()) {
            any.add(term(nameField, Names.key(name)), Occur.SHOULD);
        }
        ids.forEach(id -> any.add(term(idField, id.value()), Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, ArticleDocuments.clipped(value)));
    }

    @Override
    public String toString(String field) {
        return idField + ":" + name;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationQuery query
                && idField.equals(query.idField)
                && facet.equals(query.facet)
                && words.equals(query.words)
                && name.equals(query.name);
    }

    @Override
    public int hashCode() {
        return idField.hashCode() * 31 + name.hashCode();
    }
}
