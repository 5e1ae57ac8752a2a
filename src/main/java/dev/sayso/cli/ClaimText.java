package dev.sayso.cli;

import dev.sayso.export.PlainText;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Verdict;
import dev.sayso.web.view.ClaimWords;
import dev.sayso.web.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A claim in words, for reading. */
final class ClaimText {
    private ClaimText() {}

    /**
     * What it is about, in how many articles and since when; then each value with who is credited
     * and where; then what contradicts what, and which sums come out how.
     */
    static List<String> lines(Claim claim, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(ClaimWords.title(claim)));
        lines.add("  " + about(claim));
        for (Statement statement : claim.statements()) {
            add(
                    lines,
                    "    ",
                    "- " + ClaimWords.statement(statement) + ": " + ClaimWords.outlets(statement),
                    terminal);
        }
        Stream.concat(ClaimWords.comparisons(claim).stream(), ClaimWords.tooEarly(claim).stream())
                .forEach(sentence -> add(lines, "    ", sentence, terminal));
        sums(claim).forEach(sum -> add(lines, "    ", sum, terminal));
        return lines;
    }

    private static String about(Claim claim) {
        String seen =
                claim.firstSeen().map(first -> " · first seen " + Wording.day(first)).orElse("");
        String last =
                claim.lastSeen()
                        .filter(day -> !claim.firstSeen().equals(claim.lastSeen()))
                        .map(day -> ", last " + Wording.day(day))
                        .orElse("");
        return Wording.count(claim.articles(), "article") + seen + last + " · " + claim.id();
    }

    private static List<String> sums(Claim claim) {
        return claim.appearances().stream()
                .flatMap(appearance -> appearance.sums().stream())
                .filter(check -> check.verdict() != Verdict.NOT_CHECKABLE)
                .map(ClaimText::sum)
                .distinct()
                .toList();
    }

    private static String sum(Check check) {
        return check.verdict().words() + ": " + PlainText.oneLine(check.working());
    }

    private static void add(List<String> lines, String indent, String text, Terminal terminal) {
        new Lines(terminal.columns() - indent.length())
                .of(text)
                .forEach(line -> lines.add(indent + line));
    }
}
