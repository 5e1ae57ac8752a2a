package dev.sayso.archive.lucene;

import dev.sayso.archive.LedgerFacet;
import java.util.Set;

/** The names of the fields of a statistic's own document. */
final class StatisticFields {
    /** The least and the greatest number it can mean; the same twice, unless it is a range. */
    static final String VALUE = "stat_value";

    /** The same for a change in per cent; below nothing for a fall. */
    static final String CHANGE = "stat_change";

    /** Its first and last day. */
    static final String PERIOD = "stat_period";

    static final String KIND = "stat_kind";
    static final String UNIT = "stat_unit";
    static final String CURRENCY = "stat_currency";
    static final String ROLE = "stat_role";
    static final String DIRECTION = "stat_direction";
    static final String STATUS = "stat_status";
    static final String MODIFIER = "stat_modifier";
    static final String CHECK = "stat_check";
    static final String UNSOURCED = "stat_unsourced";

    /** Texts of which words are looked for in any form. */
    static final String SUBJECT = "stat_subject";

    static final String PER = "stat_per";

    /** Names: words as they fold. */
    static final String PLACE = "stat_place";

    static final String SOURCE_WORDS = "stat_source_words";

    /** The keys of every name of the institute that is credited, and its id. */
    static final String SOURCE_NAME = "stat_source_name";

    static final String SOURCE_ID = "stat_source_id";

    /** Columns by which rows are put in order. */
    static final String ORDER_VALUE = "order_value";

    static final String ORDER_PERIOD = "order_period";
    static final String ORDER_SOURCE = "order_source";
    static final String ORDER_OUTLET = "order_outlet";
    static final String ORDER_PUBLISHED = "order_published";
    static final String ORDER_ARTICLE = "order_article";

    static final Set<String> STEMMED = Set.of(SUBJECT, PER);

    private StatisticFields() {}

    /** The column in which the values of a facet stand. */
    static String counted(LedgerFacet facet) {
        return "counted_" + facet.label();
    }
}
