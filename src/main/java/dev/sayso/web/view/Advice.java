package dev.sayso.web.view;

import dev.sayso.article.Reason;

/** What somebody can do about a file that could not be read, or not whole. */
final class Advice {
    private Advice() {}

    static String on(Reason reason) {
        return switch (reason) {
            case EMPTY -> "Save it again where it came from, and add it again.";
            case ENCRYPTED -> "Save it without its password, and add it again.";
            case CORRUPT -> "Save or download it once more, and add it again.";
            case UNSUPPORTED -> "Save it as text, HTML, PDF or a Word file, and add that.";
            case TOO_LARGE -> "Split it, or save its text alone, and add that.";
            case TOO_DEEP -> "Unpack it, and add what is inside.";
            case TOO_MANY_PARTS -> "Split it, and add its parts one after the other.";
            case TIMEOUT, OUT_OF_MEMORY, PARSER_CRASHED ->
                    "Save it in another format, such as text or HTML, and add that.";
            case NO_TEXT ->
                    "If it is a scan, sayso ingest --ocr recognizes its text; if it is a page, wait until all of it is shown and save it again.";
            case NOT_REGULAR_FILE -> "Add the file itself.";
        };
    }
}
