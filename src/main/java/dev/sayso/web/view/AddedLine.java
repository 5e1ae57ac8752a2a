package dev.sayso.web.view;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Summary;
import dev.sayso.article.Languages;
import dev.sayso.article.Reason;
import dev.sayso.export.PlainText;
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
        return switch (line.outcome()) {
            case INDEXED -> "Indexed";
            case UNCHANGED -> "Unchanged";
            case PARTLY -> "Indexed partly";
            case REFUSED -> "Refused";
            case REMOVED -> "Removed";
        };
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

    /** Why it is so, in a sentence; or empty. */
    public String why() {
        return line.detail()
                .filter(detail -> !detail.isBlank())
                .or(() -> line.reason().map(reason -> Wording.capital(reason.sentence()) + "."))
                .map(PlainText::oneLine)
                .orElse("");
    }

    /** What can be done about it; or empty. */
    public String advice() {
        return line.reason().map(Advice::on).orElse("");
    }

    /** What was not looked for in it; or empty. */
    public String limits() {
        return line.extent().isLimitedByLanguage()
                ? language().map(code -> "In " + Languages.name(code) + ": ").orElse("")
                        + "found by its words; names and figures are analysed in English only."
                : "";
    }
}
