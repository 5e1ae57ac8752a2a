package dev.sayso.web.view;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of one article: boxes around figures, lines under names, hits with their numbers. */
final class ArticleMarks {
    private final AnnotatedArticle annotated;
    private final Map<String, Integer> numbers;
    private final List<Mark> titleHits;
    private final List<Mark> standfirstHits;
    private final List<Mark> bodyHits;
    private final List<Mark> names;
    private final List<Mark> figures;

    /**
     * @param numbers of the statistics, by id
     * @param current the hit that is stepped to, counted from 1; 0 for none
     */
    ArticleMarks(
            AnnotatedArticle annotated,
            Highlights highlights,
            Map<String, Integer> numbers,
            int current) {
        this.annotated = annotated;
        this.numbers = numbers;
        this.titleHits = hits(highlights.title(), 0, current);
        this.standfirstHits = hits(highlights.standfirst(), titleHits.size(), current);
        this.bodyHits = hits(highlights.body(), titleHits.size() + standfirstHits.size(), current);
        this.names = names(annotated);
        this.figures =
                figures(
                        annotated.annotations().statistics().stream()
                                .filter(s -> s.block().isEmpty())
                                .toList());
    }

    int hits() {
        return titleHits.size() + standfirstHits.size() + bodyHits.size();
    }

    private static List<Mark> hits(List<Span> spans, int before, int current) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            int number = before + marks.size() + 1;
            String looks = number == current ? " class=\"now\"" : "";
            marks.add(
                    new Mark(
                            span,
                            "<mark id=\"h" + number + "\"" + looks + ">",
                            "<mark" + looks + ">",
                            "</mark>",
                            "</mark>"));
        }
        return marks;
    }

    private static List<Mark> names(AnnotatedArticle annotated) {
        List<Mark> marks = new ArrayList<>();
        for (Organization organization : annotated.annotations().organizations()) {
            String open =
                    organization.cited()
                            ? "<a class=\"cited\" href=\"" + Links.institute(organization.id())
                            : "<a class=\"org\" href=\"" + Links.organization(organization.id());
            for (Mention mention : organization.mentions()) {
                marks.add(Mark.of(mention.span(), open + "\">", "</a>"));
            }
        }
        return Mark.disjoint(marks);
    }

    /** Figures that share a place stand in one box, with all their numbers. */
    private List<Mark> figures(List<Statistic> statistics) {
        List<Mark> marks = new ArrayList<>();
        Span span = new Span(0, 0);
        List<Statistic> together = new ArrayList<>();
        for (Statistic statistic :
                statistics.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            if (!together.isEmpty() && !span.overlaps(statistic.span())) {
                marks.add(figure(span, together));
                together.clear();
            }
            span = together.isEmpty() ? statistic.span() : span.join(statistic.span());
            together.add(statistic);
        }
        if (!together.isEmpty()) {
            marks.add(figure(span, together));
        }
        return Mark.disjoint(marks);
    }

    private Mark figure(Span span, List<Statistic> together) {
        StringBuilder close = new StringBuilder("<sup>");
        for (Statistic statistic : together) {
            String target = statistic.duplicateOf().orElse(statistic.id());
            int number = numbers.getOrDefault(target, 0);
            close.append(close.length() > 5 ? " " : "")
                    .append("<a href=\"#note-")
                    .append(target.replaceAll("[^A-Za-z0-9]", ""))
                    .append("\" aria-label=\"Statistic ")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        StringBuilder open = new StringBuilder();
        for (Statistic statistic : together.subList(1, together.size())) {
            open.append("<span id=\"").append(NoteView.anchor(statistic)).append("\"></span>");
        }
        return new Mark(
                span,
                open + "<span class=\"fig\" id=\"" + NoteView.anchor(together.getFirst()) + "\">",
                "<span class=\"fig\">",
                close.append("</sup></span>").toString(),
                "</span>");
    }

    MarkedText title(String title) {
        return new MarkedText(title, new Span(0, title.length()), List.of(titleHits));
    }

    /** The standfirst that stands in no block. */
    MarkedText standfirst(String text) {
        return new MarkedText(text, new Span(0, text.length()), List.of(standfirstHits));
    }

    MarkedText body(Span part) {
        return new MarkedText(annotated.article().text(), part, List.of(figures, names, bodyHits));
    }

    /**
     * The words of a block that is set apart, with its own figures; those of the standfirst with
     * its hits.
     */
    MarkedText apart(int index, Block.SetApart block) {
        List<Statistic> own =
                annotated.annotations().statistics().stream()
                        .filter(s -> s.block().orElse(-1) == index)
                        .filter(s -> s.span().end() <= block.text().length())
                        .toList();
        boolean searched =
                block instanceof Block.Standfirst
                        && annotated
                                .article()
                                .particulars()
                                .standfirst()
                                .filter(block.text()::equals)
                                .isPresent();
        return new MarkedText(
                block.text(),
                new Span(0, block.text().length()),
                List.of(figures(own), searched ? standfirstHits : List.of()));
    }

    /**
     * Numbers the statistics in the order of the page; repetitions have the number of the original.
     */
    static Map<String, Integer> numbers(List<Statistic> inOrder) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Statistic statistic : inOrder) {
            if (statistic.duplicateOf().isEmpty()) {
                numbers.put(statistic.id(), numbers.size() + 1);
            }
        }
        return numbers;
    }
}
