package dev.sayso.extract.statistic;

import dev.sayso.statistic.Period;

/**
 * An expression of time in a sentence.
 *
 * @param first index of its first token, the preposition included
 * @param end index after its last one
 * @param edtf what it means, in the Extended Date/Time Format; for {@code LASTING} the year it
 *     began
 * @param words the words of the text
 */
record When(int first, int end, Sort sort, String edtf, String words) {
    /** How the expression relates to an amount. */
    enum Sort {
        /** In 2024, last year. */
        AT,
        /** Since August 2021. */
        SINCE,
        /** Than in 2010, below its 2016 level: what the amount is compared with. */
        BASE,
        /** In three years: from so long ago until the day of publication. */
        LASTING
    }

    Period period() {
        return new Period(edtf, words);
    }

    /** The year it falls in, or where its first year is; empty when it begins with none. */
    String year() {
        return edtf.length() >= 4 ? edtf.substring(0, 4) : "";
    }

    /** The year it ends in. */
    String lastYear() {
        int slash = edtf.indexOf('/');
        return slash > 0 && edtf.length() >= slash + 5
                ? edtf.substring(slash + 1, slash + 5)
                : year();
    }
}
