package dev.sayso.web.view;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Summary;
import dev.sayso.article.Reason;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import java.util.Optional;

/**
 * What became of one piece of a file that was added.
 *
 * @param article the piece, when the archive holds it
 */
public record AddedLine(IngestLine line, Optional<Summary> article) {
    /** The name of its file in the corpus. */
    public String path() {
        return PlainText.oneLine(line.path());
    }

    /** {@code indexed}, {@code partly} …; also the class of the line. */
    public String outcome() {
        return line.outcome().label();
    }

    /** In words. */
    public String words() {
        return Speech.say("adding.outcome." + line.outcome().label());
    }

    public String title() {
        return article.map(Summary::title).map(PlainText::oneLine).orElse("");
    }

    public String address() {
        return article.map(Links::article).orElse("");
    }

    /** The language of the title, ISO 639-1, where it is known. */
    public Optional<String> language() {
        return article.flatMap(Summary::language);
    }

    /** {@code NO_TEXT}, where there is a reason. */
    public Optional<String> reason() {
        return line.reason().map(Reason::name);
    }

    /** Why it is so, in English and more exactly than the reason says; or empty. */
    public String detail() {
        return line.detail().map(PlainText::oneLine).orElse("").strip();
    }

    /** What the reason means, in a sentence, where the page has no better one; or empty. */
    public String meaning() {
        boolean said = Speech.language() == InterfaceLanguage.ENGLISH && !detail().isEmpty();
        return said
                ? ""
                : line.reason()
                        .map(ReasonWords::sentence)
                        .map(words -> Speech.say("adding.sum", Wording.capital(words)))
                        .orElse("");
    }

    /** What can be done about it; or empty. */
    public String advice() {
        return line.reason().map(ReasonWords::advice).orElse("");
    }

    /** What was not looked for in it; or empty. */
    public String limits() {
        return line.extent().isLimitedByLanguage()
                ? language()
                        .map(code -> Speech.say("adding.limits.in", Wording.language(code)))
                        .orElseGet(() -> Speech.say("adding.limits"))
                : "";
    }
}
