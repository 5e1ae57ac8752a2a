package dev.sayso.cli;

import dev.sayso.archive.Explanation;
import dev.sayso.archive.Score;
import dev.sayso.export.PlainText;
import java.io.IOException;
import java.util.Locale;

/** Prints for reading why an article is a hit, or why it is none. */
final class ExplanationPrinter {
    private final Output out;
    private final Terminal terminal;

    ExplanationPrinter(Output out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void print(Explanation explanation) throws IOException {
        out.line(
                (explanation.isHit() ? "A hit: " : "No hit: ")
                        + terminal.bold(PlainText.oneLine(explanation.title())));
        for (Explanation.Line line : explanation.lines()) {
            out.line(
                    (line.matches() ? "  yes  " : "  no   ")
                            + "  ".repeat(line.depth())
                            + PlainText.oneLine(line.part() + ": " + line.words()));
        }
        if (explanation.score().isPresent()) {
            print(explanation.score().get());
        }
    }

    private void print(Score score) throws IOException {
        if (score.parts().isEmpty()) {
            out.line("No score: the query only narrows.");
            return;
        }
        out.line(String.format(Locale.ROOT, "Score %.2f, from:", score.total()));
        for (Score.Part part : score.parts()) {
            out.line(
                    String.format(Locale.ROOT, "  %6.2f  ", part.points())
                            + PlainText.oneLine(part.what())
                            + (part.where().isEmpty() ? "" : " in the " + part.where())
                            + (part.weight() == 1
                                    ? ""
                                    : String.format(Locale.ROOT, " (× %.1f)", part.weight())));
        }
        out.line(
                "Of the texts in which one word stands the best counts whole, the others a tenth.");
    }
}
