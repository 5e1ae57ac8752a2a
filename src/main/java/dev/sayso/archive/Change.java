package dev.sayso.archive;

/** What happened to a file of the corpus since it was last looked at. */
public sealed interface Change {
    /** It is new. */
    record Added() implements Change {}

    /** Other bytes stand under its name. */
    record Changed() implements Change {}

    /** It is gone. */
    record Removed() implements Change {}

    /**
     * The same bytes stand under another name.
     *
     * @param from the name in the records that it had before
     */
    record Moved(String from) implements Change {}

    /** As it stands in records: {@code added}. */
    default String label() {
        return switch (this) {
            case Added() -> "added";
            case Changed() -> "changed";
            case Removed() -> "removed";
            case Moved(String from) -> "moved";
        };
    }
}
