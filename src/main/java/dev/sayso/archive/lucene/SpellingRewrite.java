package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MaxNonCompetitiveBoostAttribute;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopTermsRewrite;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts in the place of a word the nearest spellings that a field has, as Lucene's own rewriting
 * does, for the same word in one field after another: what recognizes the spellings is made once.
 * Making it takes longer than looking them up. For one thread.
 */
final class SpellingRewrite extends TopTermsRewrite<BlendedTermQuery.Builder> {
    private @Nullable AttributeImpl recognizing;

    SpellingRewrite(int spellings) {
        super(spellings);
    }

    @Override
    protected TermsEnum getTermsEnum(MultiTermQuery query, Terms terms, AttributeSource attributes)
            throws IOException {
        AttributeImpl known = recognizing;
        if (known != null) {
            attributes.addAttributeImpl(known);
        }
        TermsEnum spellings = super.getTermsEnum(query, terms, attributes);
        if (known == null) {
            recognizing = recognizing(attributes);
        }
        return spellings;
    }

    /** Lucene keeps it among the attributes, under a name of its own. */
    private static @Nullable AttributeImpl recognizing(AttributeSource attributes) {
        Iterator<AttributeImpl> all = attributes.getAttributeImplsIterator();
        while (all.hasNext()) {
            AttributeImpl attribute = all.next();
            if (!(attribute instanceof BoostAttribute)
                    && !(attribute instanceof MaxNonCompetitiveBoostAttribute)) {
                return attribute;
            }
        }
        return null;
    }

    @Override
    protected int getMaxSize() {
        return IndexSearcher.getMaxClauseCount();
    }

    @Override
    protected BlendedTermQuery.Builder getTopLevelBuilder() {
        BlendedTermQuery.Builder builder = new BlendedTermQuery.Builder();
        builder.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
        return builder;
    }

    @Override
    protected Query build(BlendedTermQuery.Builder builder) {
        return builder.build();
    }

    @Override
    protected void addClause(
            BlendedTermQuery.Builder builder,
            Term term,
            int holding,
            float boost,
            TermStates states) {
        builder.add(term, boost, states);
    }
}
