package dev.sayso.duplicate;

/** In which of two texts something stands. */
public enum Side {
    BOTH,
    FIRST,
    SECOND
}
