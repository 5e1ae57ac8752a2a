package dev.sayso.web.view;

import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.CitingPage.Passage;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.export.PlainText;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of articles that credit an institute.
 *
 * @param narrowing what narrows the list, by the names of its parameters
 * @param number of the page, counted from 1
 */
public record SentencesView(
        Frame frame,
        KnownOrganization known,
        Map<String, String> narrowing,
        CitingPage page,
        int number) {
    /** Articles a page. */
    public static final int SIZE = 20;

    /**
     * One article.
     *
     * @param institute under which name it is looked for in the article
     */
    public record Article(Citing citing, String institute) {
        public String title() {
            return PlainText.oneLine(citing.article().title());
        }

        /** The article, with the institute's names marked. */
        public String address() {
            return Links.article(
                    citing.article().id(), "cites:\"" + institute.replace('"', ' ') + '"');
        }

        public Optional<String> outlet() {
            return citing.article().outlet().map(PlainText::oneLine);
        }

        /** Of its words, ISO 639-1, where it is known. */
        public Optional<String> language() {
            return citing.article().language();
        }

        public String authors() {
            return PlainText.oneLine(Wording.list(citing.article().authors()));
        }

        public Optional<LocalDate> published() {
            return citing.article().published();
        }

        /** Each sentence once, with the words that credit marked. */
        public List<MarkedText> sentences() {
            return citing.passages().stream()
                    .map(Passage::sentence)
                    .distinct()
                    .map(s -> MarkedText.hits(s))
                    .toList();
        }
    }

    public String name() {
        return PlainText.oneLine(known.organization().heading());
    }

    public String institute() {
        return Links.institute(known.organization().id());
    }

    public List<Article> articles() {
        return page.articles().stream().map(a -> new Article(a, name())).toList();
    }

    /** What narrows the list, each with the address of the list without it. */
    public List<SearchView.Chip> chips() {
        return narrowing.entrySet().stream()
                .map(
                        one ->
                                new SearchView.Chip(
                                        label(one.getKey())
                                                + ": "
                                                + PlainText.oneLine(one.getValue()),
                                        address(1, one.getKey())))
                .toList();
    }

    private static String label(String parameter) {
        return switch (parameter) {
            case "cites" -> Speech.say("sentences.cites");
            case "verb" -> Speech.say("sentences.verb");
            case "outlet" -> Speech.say("facet.outlet");
            case "author" -> Speech.say("facet.author");
            default -> Speech.say("facet.year");
        };
    }

    public Pager pager() {
        return Pager.of(number, SIZE, page.total(), at -> address(at, ""));
    }

    private String address(int at, String without) {
        StringBuilder address = new StringBuilder(Links.sentences(known.organization().id()));
        String separator = "?";
        for (Map.Entry<String, String> one : narrowing.entrySet()) {
            if (!one.getKey().equals(without)) {
                address.append(separator)
                        .append(one.getKey())
                        .append('=')
                        .append(Parameters.encoded(one.getValue()));
                separator = "&";
            }
        }
        return at > 1
                ? address.append(separator).append("page=").append(at).toString()
                : address.toString();
    }

    /** The same sentences as a file. */
    public String export(String format) {
        String all = address(1, "");
        int question = all.indexOf('?');
        return "/api/v1"
                + institute()
                + "/citations?format="
                + format
                + (question < 0 ? "" : "&" + all.substring(question + 1));
    }
}
