package dev.sayso.extract.statistic;

/** How the text ties a printed result to the numbers that it follows from. */
enum Tie {
    /** By its own words ("18 of 28, or 64 per cent"): if they disagree, the text is wrong. */
    STATED,
    /** By standing near: only that they agree shows that they belong together. */
    NEAR
}
