package dev.sayso.web.question;

import dev.sayso.archive.LedgerSearch;
import dev.sayso.query.Query;
import dev.sayso.query.StatisticCondition;

/**
 * What an address asks of the ledger: the articles as of a search, conditions on the rows, and
 * their order.
 *
 * @param question everything but the order
 * @param usualSize rows a page where an address does not say
 */
public record LedgerQuestion(Question question, LedgerSearch.Order order, int usualSize) {
    /** What the archive is asked, once the typed query has been read. */
    public LedgerSearch search(Query read) {
        return new LedgerSearch(
                question.articles(read),
                question.filters(),
                question.inOrder(),
                order,
                (question.page() - 1) * question.size());
    }

    public LedgerQuestion onPage(int number) {
        return with(question.onPage(number));
    }

    public LedgerQuestion orderedBy(LedgerSearch.Order other) {
        return new LedgerQuestion(question.onPage(1), other, usualSize);
    }

    public LedgerQuestion toggled(StatisticCondition condition) {
        return with(question.toggled(condition));
    }

    /** Only what was typed, in the same order. */
    public LedgerQuestion cleared() {
        return with(question.cleared());
    }

    /** The same with something else asked of the articles. */
    public LedgerQuestion with(Question other) {
        return new LedgerQuestion(other, order, usualSize);
    }

    /** Where this question is answered, below a path. */
    public String address(String path) {
        StringBuilder address = new StringBuilder(question.address(path, usualSize));
        if (order != LedgerSearch.Order.NEWEST) {
            Parameters.append(address, "sort", order.label());
        }
        return address.toString();
    }
}
