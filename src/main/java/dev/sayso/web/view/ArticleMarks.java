package dev.sayso.web.view;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of one article: boxes around figures, lines under names, hits with their numbers. */
final class ArticleMarks {
    /** In a longer text only the sentences up to here, in UTF-16 code units, can be linked to. */
    private static final int LONGEST_LINKED = 200_000;

    private final AnnotatedArticle annotated;
    private final Map<String, Integer> numbers;
    private final ArticleHits hits;
    private final List<Mark> sentences;
    private final List<Mark> names;
    private final List<Mark> figures;

    /**
     * @param numbers of the statistics, by id
     */
    ArticleMarks(AnnotatedArticle annotated, ArticleHits hits, Map<String, Integer> numbers) {
        this.annotated = annotated;
        this.numbers = numbers;
        this.hits = hits;
        this.sentences = sentences(annotated.article().text());
        this.names = names(annotated);
        this.figures =
                figures(
                        annotated.annotations().statistics().stream()
                                .filter(s -> s.block().isEmpty())
                                .toList());
    }

    /** How many hits the page numbers. */
    int hits() {
        return hits.count();
    }

    /** Every sentence of the body can be linked to: {@code #s12}, counted from 1. */
    private static List<Mark> sentences(String text) {
        List<Mark> marks = new ArrayList<>();
        String read = text.substring(0, Math.min(text.length(), LONGEST_LINKED));
        for (Sentence sentence : TokenizedText.of(read).sentences()) {
            marks.add(
                    new Mark(
                            sentence.span(),
                            "<span id=\"s" + (marks.size() + 1) + "\">",
                            "<span>",
                            "</span>",
                            "</span>"));
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
                    .append("<a href=\"#")
                    .append(NoteView.note(target))
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
        return new MarkedText(title, new Span(0, title.length()), List.of(hits.title()));
    }

    /** The standfirst that stands in no block. */
    MarkedText standfirst(String text) {
        return new MarkedText(text, new Span(0, text.length()), List.of(hits.standfirst()));
    }

    MarkedText body(Span part) {
        return new MarkedText(
                annotated.article().text(), part, List.of(sentences, figures, names, hits.body()));
    }

    /** The words of a block that is set apart, with its own figures and hits. */
    MarkedText apart(int index, Block.SetApart block) {
        List<Statistic> own =
                annotated.annotations().statistics().stream()
                        .filter(s -> s.block().orElse(-1) == index)
                        .filter(s -> s.span().end() <= block.text().length())
                        .toList();
        return new MarkedText(
                block.text(),
                new Span(0, block.text().length()),
                List.of(figures(own), hits.apart(index)));
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
