package dev.sayso.ingest.html;

import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Languages;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.confidence.RuleRecord;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads what a page says about the article, each from the surest place that says it. */
final class ParticularsReader {
    private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2}(?:$|[-_].*)");

    private static final int LONGEST_TITLE = 300;

    private final Page page;
    private final Survey survey;
    private final Body body;

    ParticularsReader(Page page, Survey survey, Body body) {
        this.page = page;
        this.survey = survey;
        this.body = body;
    }

    Particulars read() {
        OutletVote outlets = new OutletVote(page);
        Optional<Evidence<String>> locale = locale();
        Particulars read = Particulars.none();
        Optional<Evidence<String>> title = new TitleReader(page, outlets.names()).read();
        read = with(read, Field.TITLE, title, Particulars::withTitle);
        int headline = headline(read.title());
        read = with(read, Field.OUTLET, outlets.winner(), Particulars::withOutlet);
        read =
                with(
                        read,
                        Field.DATE,
                        new DateReader(page, survey, headline, locale.map(Evidence::value)).read(),
                        Particulars::withPublished);
        Optional<Evidence<Kind>> kind = new KindReader(page, survey, headline).read();
        read = with(read, Field.KIND, kind, Particulars::withKind);
        read =
                with(
                        read,
                        Field.AUTHORS,
                        byline(read.kind(), headline, outlets),
                        Particulars::withByline);
        read = with(read, Field.LANGUAGE, language(locale), Particulars::withLanguage);
        read = with(read, Field.URL, page.url(), Particulars::withUrl);
        read =
                with(
                        read,
                        Field.STANDFIRST,
                        body.standfirst().map(text -> new Evidence<>(text, "above-text")),
                        Particulars::withStandfirst);
        return read.withBodyRule(body.rule());
    }

    /** How a value goes into the particulars. */
    private interface Setter<T> {
        Particulars set(Particulars particulars, T value, String rule);
    }

    private static <T> Particulars with(
            Particulars particulars, Field field, Optional<Evidence<T>> found, Setter<T> setter) {
        if (found.isEmpty()) {
            return particulars;
        }
        Evidence<T> evidence = found.get();
        return setter.set(particulars, evidence.value(), evidence.rule())
                .withConfidence(field, RuleRecord.of(field, evidence.rule(), evidence.agreed()));
    }

    private Optional<Evidence<Byline>> byline(Kind kind, int headline, OutletVote outlets) {
        Optional<Evidence<Byline>> signed =
                new AuthorReader(page, survey, headline, outlets.names())
                        .read()
                        .map(
                                names ->
                                        new Evidence<>(
                                                Byline.of(names.value()),
                                                names.rule(),
                                                names.agreed()));
        Evidence<Byline> unsigned = new Evidence<>(new Byline.Unsigned(), "editorial");
        return kind == Kind.EDITORIAL && signed.isEmpty() ? Optional.of(unsigned) : signed;
    }

    /** The index of the block that shows the title; that of the body's first block without one. */
    private int headline(Optional<String> title) {
        if (body.headline() >= 0 || body.blocks().isEmpty()) {
            return Math.max(0, body.headline());
        }
        String letters = Folding.letters(title.orElse(""));
        return survey.blocks().stream()
                .filter(block -> !letters.isEmpty() && block.text().length() <= LONGEST_TITLE)
                .filter(block -> Folding.letters(block.text()).equals(letters))
                .map(PageBlock::index)
                .findFirst()
                .orElse(body.blocks().getFirst().block().index());
    }

    /** Language and country as the page gives them: {@code en-US}. */
    private Optional<Evidence<String>> locale() {
        List<Evidence<String>> places = new ArrayList<>();
        Element root = page.document().getElementsByTag("html").first();
        if (root != null) {
            places.add(new Evidence<>(root.attr("lang"), "html-lang"));
            places.add(new Evidence<>(root.attr("xml:lang"), "html-lang"));
        }
        page.article().language().ifPresent(l -> places.add(new Evidence<>(l, "json-ld")));
        page.meta().first("og:locale").ifPresent(l -> places.add(new Evidence<>(l, "og:locale")));
        page.meta()
                .first("content-language", "dc.language", "language")
                .ifPresent(l -> places.add(new Evidence<>(l, "meta")));
        return places.stream()
                .filter(e -> LANGUAGE.matcher(e.value().strip().toLowerCase(Locale.ROOT)).matches())
                .findFirst();
    }

    private static Optional<Evidence<String>> language(Optional<Evidence<String>> locale) {
        return locale.flatMap(
                e -> Languages.code(e.value()).map(code -> new Evidence<>(code, e.rule())));
    }
}
