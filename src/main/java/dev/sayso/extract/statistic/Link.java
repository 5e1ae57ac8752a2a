package dev.sayso.extract.statistic;

/**
 * The words by which a figure is joined to the one before it.
 *
 * @param sort how
 * @param first index of the first of them; the words before it belong to the earlier figure
 */
record Link(Sort sort, int first) {
    /** What the joining words say. */
    enum Sort {
        /** "…, or 64 per cent". */
        OR,
        /** "…, that is 64 per cent". */
        THAT_IS,
        /** "… (64 per cent)". */
        BRACKET,
        /** "… – 64 per cent –". */
        DASH,
        /** "…: 64 per cent". */
        COLON,
        /** "…, 64 per cent". */
        COMMA,
        /** "… were 64 per cent". */
        COPULA,
        /** Anything else. */
        NONE
    }

    /** The link in front of a figure. */
    static Link before(Figure figure) {
        Words words = figure.piece.words();
        int at = figure.before() - 1;
        Sort sort =
                switch (words.lower(at)) {
                    case "or" -> Sort.OR;
                    case "(", "[" -> Sort.BRACKET;
                    case "—", "–", "-" -> Sort.DASH;
                    case ":" -> Sort.COLON;
                    case "," -> Sort.COMMA;
                    case "making", "makes", "equals" -> Sort.THAT_IS;
                    case "is" -> words.isAny(at - 1, "that", "which") ? Sort.THAT_IS : Sort.COPULA;
                    case "was", "are", "were", "represents", "represented" -> Sort.COPULA;
                    default -> Sort.NONE;
                };
        int first = words.isAny(at - 1, "that", "which") && sort == Sort.THAT_IS ? at - 1 : at;
        boolean comma = (sort == Sort.OR || sort == Sort.THAT_IS) && words.isAny(first - 1, ",");
        return new Link(sort, comma ? first - 1 : first);
    }

    /**
     * Whether the text equates the two by these words: "or" and "that is" do; a bracket and a dash
     * do when nothing but the figure stands between them and the next mark. A comma does not.
     *
     * @param end index after the figure and the words that go with it
     */
    boolean equates(Words words, int end) {
        return switch (sort) {
            case OR, THAT_IS -> words.isMark(end) || !words.has(end);
            case BRACKET -> words.isAny(end, ")", "]");
            case DASH -> words.isMark(end) || !words.has(end);
            case COLON, COMMA, COPULA, NONE -> false;
        };
    }
}
