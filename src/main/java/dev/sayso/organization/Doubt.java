package dev.sayso.organization;

/**
 * Why the identity of an organization is not certain. Doubts are shown, never repaired in silence.
 */
public enum Doubt {
    LETTERS_DO_NOT_MATCH("letters do not match"),
    AMBIGUOUS_ACRONYM("ambiguous acronym");

    private final String label;

    Doubt(String label) {
        this.label = label;
    }

    /** As it stands in the record. */
    public String label() {
        return label;
    }
}
