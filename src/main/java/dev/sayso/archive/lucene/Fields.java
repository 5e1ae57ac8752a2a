package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import java.util.List;

/** The names of the index's fields, and the version of the whole arrangement. */
final class Fields {
    /** Rises whenever an index written before can no longer be read as it is. */
    static final int SCHEMA = 8;

    static final String SCHEMA_KEY = "sayso.schema";

    /**
     * What a document is: {@code article}, {@code statistic}, {@code refusal}, {@code
     * organization}.
     */
    static final String TYPE = "type";

    /** The article's id, on every document of its block. */
    static final String BLOCK = "block";

    /** The article's id, on the article's own document alone. */
    static final String ARTICLE = "article";

    static final String ID = "id";
    static final String RECORD = "record";
    static final String SUMMARY = "summary";
    static final String PUBLISHED = "published";
    static final String DATED = "dated";
    static final String AUTHOR_WORDS = "author_words";
    static final String OUTLET_WORDS = "outlet_words";
    static final String OUTLET_NAME = "outlet_name";

    /** The slugs of the outlet and of the authors, by which their pages are found. */
    static final String OUTLET_SLUG = "outlet_slug";

    static final String AUTHOR_SLUG = "author_slug";
    static final String ORGANIZATION = "org";
    static final String CITED = "cited";

    /** The established ids, and the established ids of those that are cited. */
    static final String ORGANIZATION_ID = "org_id";

    static final String CITED_ID = "cited_id";

    /** On an article: an established id, a line feed, and words that credit it. */
    static final String CREDITING = "crediting";

    /** On a statistic: the established id of the organization that it rests on. */
    static final String STATISTIC_CREDITED = "stat_credited";

    /** On a statistic: number, unit and period, by which the same figure is found elsewhere. */
    static final String STATISTIC_NUMBER = "stat_number";

    /** On a statistic: the day on which its article was published. */
    static final String STATISTIC_DAY = "stat_day";

    /** On a statistic: by what it is told apart from others of its article, and of copies of it. */
    static final String STATISTIC_PRINT = "stat_print";

    /** On a statistic: how many documents further on that of its article stands. */
    static final String STATISTIC_STEPS = "stat_steps";

    /** How the article alone names each organization, and what that is held to mean. */
    static final String NAME_FACT = "name_fact";

    /** The outlet together with each organization. */
    static final String OUTLET_FACT = "outlet_fact";

    /** On the document of an established organization: its id, its names, and all about it. */
    static final String ESTABLISHED = "established";

    static final String ESTABLISHED_NAME = "established_name";
    static final String ESTABLISHED_RECORD = "established_record";

    /** Whoever is credited and is no institute: words. */
    static final String CREDITED_WORDS = "credited_words";

    /** The beginnings of names, as {@link NameStarts} writes them. */
    static final String START = "start";

    /** How many words the body has. */
    static final String LENGTH = "length";

    /** The hashes of the claims an article makes; each with the figure that it gives. */
    static final String CLAIM = "claim";

    static final String CLAIM_FIGURE = "claim_figure";

    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String HAS = "has";
    static final String PATH = "path";
    static final String PART = "part";
    static final String SHA256 = "sha256";

    /** The ids of the earlier versions of the article. */
    static final String REPLACES = "replaces";

    /** On an article that was not read whole: the reason, a line feed, and the sentence. */
    static final String PARTLY = "partly";

    static final String REFUSAL = "refusal";
    static final String REFUSED_FILE = "refused_file";

    /** Before the fields of a refusal: one name holds one sort of values in the whole index. */
    static final String REFUSED = "refused_";

    /** The first words of the piece, for lists. */
    static final String OPENING = "opening";

    /** Where in the body the lead stands; -1 when it is a standfirst. */
    static final String LEAD_AT = "lead_at";

    /** The keys by which copies of the text are found. */
    static final String COPY_KEY = "copy_key";

    static final String SKETCH = "sketch";
    static final String DIGEST = "digest";

    /** The label of the group of copies; a column alone, so that it can be written anew. */
    static final String GROUP = "group";

    /**
     * Texts that are searched: in English pieces stemmed under their name, in pieces of all other
     * languages folded under their name with {@link #OTHER}; as written under their name with
     * {@link #WRITTEN}.
     */
    static final String TITLE = "title";

    static final String LEAD = "lead";
    static final String BODY = "body";
    static final String WRITTEN = "_written";
    static final String OTHER = "_other";

    /** Texts as they are kept: one name holds one sort of values in the whole index. */
    static final String STORED = "_stored";

    static final List<String> TEXTS = List.of(TITLE, LEAD, BODY);

    private Fields() {}

    /** The values of all facets, each behind its facet's label. */
    static final String FACETS = "facets";

    /** Where articles are found by a value of the facet. */
    static String facet(Facet facet) {
        return "facet_" + facet.label();
    }
}
