package dev.sayso.article;

/**
 * Why a file, or a part of one, was not read or not read whole. A closed list, part of the
 * interface.
 */
public enum Reason {
    EMPTY("the file holds no bytes"),
    ENCRYPTED("the file is protected by a password"),
    CORRUPT("the file is damaged"),
    UNSUPPORTED("this kind of file is not an article that Sayso can read"),
    TOO_LARGE("the file is larger than the limit"),
    TOO_DEEP("files are nested in files beyond the limit"),
    TOO_MANY_PARTS("the file holds more parts than the limit"),
    TIMEOUT("reading took longer than the limit"),
    OUT_OF_MEMORY("reading needed more memory than the limit"),
    PARSER_CRASHED("the reader of this format failed"),
    NO_TEXT("no text was found"),
    NOT_REGULAR_FILE("it is not an ordinary file");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** What happened, in words, for people. */
    public String sentence() {
        return sentence;
    }
}
