package dev.sayso.archive;

import dev.sayso.organization.OrganizationName;

/**
 * Asks for the values of one facet, however many there are.
 *
 * @param search whose articles are counted; the facet's own filter does not narrow them
 * @param contains letters that stand somewhere in the value, whatever their case and accents
 * @param skip values left out at the beginning
 * @param size values wanted, 0 to 1,000
 */
public record FacetRequest(Search search, Facet facet, String contains, int skip, int size) {
    /** How many values one answer holds at most. */
    public static final int MOST = 1_000;

    public FacetRequest {
        if (skip < 0 || size < 0 || size > MOST) {
            throw new IllegalArgumentException("skip " + skip + ", size " + size);
        }
    }

    /** Whether the value holds the letters that are asked for. */
    public boolean includes(String value) {
        String letters = OrganizationName.fold(contains);
        return letters.isEmpty() || OrganizationName.fold(value).contains(letters);
    }
}
