package dev.sayso.web.view;

import dev.sayso.article.Reason;
import dev.sayso.web.text.Speech;
import java.util.Locale;

/** Why a file could not be read, or not whole, and what somebody can do about it. */
final class ReasonWords {
    private ReasonWords() {}

    private static String key(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happened, as it stands inside a sentence. */
    static String sentence(Reason reason) {
        return Speech.say("reason." + key(reason));
    }

    /** What can be done, in a sentence. */
    static String advice(Reason reason) {
        return switch (reason) {
            case TIMEOUT, OUT_OF_MEMORY, PARSER_CRASHED -> Speech.say("advice.other-format");
            case NO_TEXT -> Speech.say("advice.no-text", "sayso ingest --ocr");
            default -> Speech.say("advice." + key(reason));
        };
    }
}
