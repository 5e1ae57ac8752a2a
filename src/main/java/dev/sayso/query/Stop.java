package dev.sayso.query;

/** Carries a mistake out of the parser's descent; never leaves this package. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final int position;

    Stop(int position, String message) {
        super(message, null, false, false);
        this.position = position;
    }

    Reading.Mistake mistake() {
        return new Reading.Mistake(position, String.valueOf(getMessage()));
    }
}
