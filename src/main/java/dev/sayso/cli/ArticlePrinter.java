package dev.sayso.cli;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Summary;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.Languages;
import dev.sayso.article.Particulars;
import dev.sayso.export.CopyWords;
import dev.sayso.export.OriginWords;
import dev.sayso.export.PlainText;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints one article for reading: what is known about it, the text, then what was read out of it.
 */
final class ArticlePrinter {
    private final Output out;
    private final Terminal terminal;

    ArticlePrinter(Output out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * @param copies the others of its group, beside it
     */
    void print(AnnotatedArticle annotated, List<Comparison> copies) throws IOException {
        Article article = annotated.article();
        head(annotated);
        HitPrinter.also(
                out,
                CopyWords.also(
                        Summary.of(annotated), copies.stream().map(Comparison::copy).toList()),
                "",
                terminal);
        for (Block block : article.blocks()) {
            out.line("");
            block(block, article.text());
        }
        note(annotated);
        organizations(annotated.annotations());
        statistics(annotated.annotations());
        origins(article.particulars());
        history(article);
        copies(copies);
    }

    private void copies(List<Comparison> copies) throws IOException {
        if (copies.isEmpty()) {
            return;
        }
        out.line("\n" + terminal.bold("Copies"));
        for (Comparison comparison : copies) {
            out.line("  " + PlainText.oneLine(comparison.other().title()));
            out.line("    " + HitPrinter.about(comparison.other()));
            out.line("    " + CopyWords.difference(comparison));
        }
    }

    /** The lines above the text. */
    private void head(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        Particulars particulars = article.particulars();
        out.line(terminal.bold(PlainText.oneLine(article.displayTitle())));
        out.line(HitPrinter.about(Summary.of(annotated)));
        out.line(
                PlainText.oneLine(
                        particulars.kind().label()
                                + particulars
                                        .language()
                                        .filter(code -> !code.equals(Languages.ENGLISH))
                                        .map(code -> " · in " + Languages.name(code))
                                        .orElse("")
                                + particulars.dateline().map(line -> " · from " + line).orElse("")
                                + particulars.url().map(url -> " · " + url).orElse("")
                                + " · "
                                + article.original().path()));
    }

    private void block(Block block, String text) throws IOException {
        switch (block) {
            case Block.Paragraph(var span) -> paragraph("", span.of(text));
            case Block.Crosshead(var span) ->
                    out.line(terminal.bold(PlainText.oneLine(span.of(text))));
            case Block.Standfirst(String words) -> paragraph("  ", words);
            case Block.PullQuote(String words, var quoted) -> paragraph("  > ", words);
            case Block.Caption(String words) -> paragraph("  [picture] ", words);
            case Block.RelatedStory(String words) -> paragraph("  [see also] ", words);
            case Block.Disclaimer(String words) -> paragraph("  [note] ", words);
            case Block.Bio(String words) -> paragraph("  [about the author] ", words);
        }
    }

    private void paragraph(String start, String words) throws IOException {
        for (String line : new Lines(terminal.columns() - start.length()).of(words)) {
            out.line(start + line);
        }
    }

    private void history(Article article) throws IOException {
        if (!article.history().corrections().isEmpty()) {
            out.line("\n" + terminal.bold("Corrected"));
            for (Map.Entry<Field, Correction> entry : article.history().inOrder().entrySet()) {
                out.line("  " + CorrectionPrinter.line(article, entry.getKey(), entry.getValue()));
            }
        }
        if (!article.history().replaces().isEmpty()) {
            out.line("\n" + terminal.bold("Earlier versions"));
            for (ArticleId earlier : article.history().replaces()) {
                out.line("  " + earlier);
            }
        }
    }

    private void note(AnnotatedArticle annotated) throws IOException {
        Optional<String> note =
                annotated.annotations().extent().note(annotated.article().particulars().language());
        if (note.isPresent()) {
            out.line("");
            paragraph("", note.get());
        }
    }

    private void organizations(Annotations annotations) throws IOException {
        List<Organization> organizations = annotations.organizations();
        if (organizations.isEmpty()) {
            return;
        }
        out.line("\n" + terminal.bold("Organizations"));
        for (Organization organization : organizations) {
            out.line(
                    PlainText.oneLine(
                            "  "
                                    + organization.name()
                                    + organization.acronym().map(a -> " (" + a + ")").orElse("")
                                    + (organization.cited() ? " · cited" : " · mentioned")
                                    + organization
                                            .doubt()
                                            .map(Doubt::label)
                                            .map(doubt -> " · in doubt: " + doubt)
                                            .orElse("")));
        }
    }

    private void statistics(Annotations annotations) throws IOException {
        List<Statistic> statistics =
                annotations.statistics().stream().filter(s -> s.duplicateOf().isEmpty()).toList();
        if (statistics.isEmpty()) {
            return;
        }
        out.line("\n" + terminal.bold("Statistics"));
        for (Statistic statistic : statistics) {
            for (String line : StatisticText.lines(statistic, terminal.columns())) {
                out.line(line);
            }
        }
    }

    /** Where each particular was read, and how far it can be trusted. */
    private void origins(Particulars particulars) throws IOException {
        if (particulars.provenance().isEmpty()) {
            return;
        }
        out.line("\n" + terminal.bold("How we know"));
        for (Field field : Field.values()) {
            Optional<String> place = OriginWords.place(particulars, field);
            if (place.isPresent()) {
                out.line(
                        PlainText.oneLine(
                                "  "
                                        + field.label()
                                        + ": from "
                                        + place.get()
                                        + OriginWords.trust(particulars, field)
                                                .map(trust -> ", " + trust)
                                                .orElse("")));
            }
        }
    }
}
