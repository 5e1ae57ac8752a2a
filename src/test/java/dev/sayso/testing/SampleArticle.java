package dev.sayso.testing;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import dev.sayso.article.Shortfall;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.Source;
import dev.sayso.attribution.SourceType;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.CheckType;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An article being put together for a test. Blocks stand in the order in which they are added;
 * names and figures are found in the body by their words. The id depends on the words only.
 */
public final class SampleArticle {
    private final BodyBuilder body = new BodyBuilder();
    private final StringBuilder fingerprint = new StringBuilder();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Statistic> statistics = new ArrayList<>();
    private Particulars particulars = Particulars.none().withLanguage("en", "sample");
    private Optional<String> path = Optional.empty();
    private Optional<String> sha256 = Optional.empty();
    private Optional<Shortfall> partly = Optional.empty();
    private int part = 1;

    SampleArticle() {}

    public SampleArticle title(String title) {
        particulars =
                particulars.withTitle(title, "sample").withConfidence(Field.TITLE, Confidence.HIGH);
        return marked(title);
    }

    public SampleArticle signed(String... authors) {
        particulars = particulars.withByline(new Byline.Signed(List.of(authors)), "sample");
        return this;
    }

    public SampleArticle unsigned() {
        particulars = particulars.withByline(new Byline.Unsigned(), "sample");
        return this;
    }

    public SampleArticle outlet(String outlet) {
        particulars =
                particulars
                        .withOutlet(outlet, "sample")
                        .withConfidence(Field.OUTLET, Confidence.LOW);
        return marked(outlet);
    }

    /** The day of publication, as {@code 2024-03-05}. */
    public SampleArticle published(String day) {
        particulars = particulars.withPublished(LocalDate.parse(day), "sample");
        return this;
    }

    public SampleArticle kind(Kind kind) {
        particulars = particulars.withKind(kind, "sample");
        return this;
    }

    public SampleArticle language(String code) {
        particulars = particulars.withLanguage(code, "sample");
        return this;
    }

    public SampleArticle url(String url) {
        particulars = particulars.withUrl(url, "sample");
        return this;
    }

    public SampleArticle standfirst(String words) {
        particulars = particulars.withStandfirst(words, "sample");
        body.apart(new Block.Standfirst(words));
        return marked(words);
    }

    public SampleArticle paragraph(String words) {
        body.paragraph(words);
        return marked(words);
    }

    public SampleArticle crosshead(String words) {
        body.crosshead(words);
        return marked(words);
    }

    public SampleArticle pullQuote(String words) {
        body.apart(new Block.PullQuote(words, OptionalInt.empty()));
        return this;
    }

    public SampleArticle disclaimer(String words) {
        body.apart(new Block.Disclaimer(words));
        return this;
    }

    /** The file it was read from; {@code samples/} and the id when nothing is said. */
    public SampleArticle readFrom(String file, String bytes, int number) {
        path = Optional.of(file);
        sha256 = Optional.of(sha256(bytes));
        part = number;
        return this;
    }

    /** Not the whole of its piece. */
    public SampleArticle readPartly(Reason reason, String detail) {
        partly = Optional.of(new Shortfall(reason, detail));
        return this;
    }

    /** An organization that the body names by any of these; add it after the paragraphs. */
    public SampleArticle mentions(String name, String acronym, String... variants) {
        organizations.add(organization(name, acronym, List.of(variants), false));
        return this;
    }

    /** An organization that the body takes as a source; add it after the paragraphs. */
    public SampleArticle cites(String name, String acronym, String... variants) {
        Organization cited = organization(name, acronym, List.of(variants), true);
        organizations.add(cited);
        cited.mentions().stream()
                .findFirst()
                .ifPresent(
                        mention ->
                                attributions.add(
                                        new Attribution(
                                                new Source.Institute(mention.span(), cited.id()),
                                                Optional.empty(),
                                                paragraphAround(mention.span()))));
        return this;
    }

    /** An institute that is credited with words that stand in the body. */
    public SampleArticle credits(String name, String acronym, String... cues) {
        Organization cited = organization(name, acronym, List.of(), true);
        organizations.add(cited);
        for (String cue : cues) {
            Span words = places(cue).stream().findFirst().orElseThrow();
            attributions.add(
                    new Attribution(
                            new Source.Institute(cited.mentions().getFirst().span(), cited.id()),
                            Optional.of(words),
                            paragraphAround(words)));
        }
        return this;
    }

    /**
     * A figure at the first place where these words stand in the body; add it after the paragraphs.
     */
    public SampleArticle statistic(String words, String value, QuantityKind kind, String unit) {
        Span span = places(words).getFirst();
        statistics.add(
                new Statistic(
                        "s" + (statistics.size() + 1),
                        span,
                        words,
                        paragraphAround(span).of(body.text()),
                        OptionalInt.empty(),
                        new Amount(
                                new BigDecimal(value),
                                Optional.empty(),
                                Modifier.EXACT,
                                kind,
                                Optional.of(unit),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.empty()),
                        Role.LEVEL,
                        Status.OBSERVED,
                        Direction.NONE,
                        Optional.of(unit),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    /** The period of the last statistic. */
    public SampleArticle period(String edtf) {
        return last(StatisticParts.of(last()).with(new Period(edtf, edtf)));
    }

    public SampleArticle role(Role role) {
        return last(StatisticParts.of(last()).with(role));
    }

    public SampleArticle direction(Direction direction) {
        return last(StatisticParts.of(last()).with(direction));
    }

    /** What the last statistic counts. */
    public SampleArticle subject(String words) {
        return last(StatisticParts.of(last()).about(words));
    }

    public SampleArticle place(String name) {
        return last(StatisticParts.of(last()).in(name));
    }

    public SampleArticle status(Status status) {
        return last(StatisticParts.of(last()).with(status));
    }

    public SampleArticle modified(Modifier modifier) {
        return last(StatisticParts.of(last()).with(modifier));
    }

    /** The upper end of the last statistic's range. */
    public SampleArticle upTo(String high) {
        return last(StatisticParts.of(last()).upTo(new BigDecimal(high)));
    }

    /** The denominator of the last statistic. */
    public SampleArticle per(String denominator) {
        return last(StatisticParts.of(last()).per(denominator));
    }

    /** Credits the last statistic to somebody without a name. */
    public SampleArticle creditedToSomebody(String words) {
        Span span = places(words).getFirst();
        attributions.add(
                new Attribution(new Source.Unnamed(span), Optional.empty(), paragraphAround(span)));
        return last(
                StatisticParts.of(last())
                        .with(
                                new Credit(
                                        words,
                                        Optional.empty(),
                                        SourceType.UNNAMED,
                                        Optional.empty())));
    }

    /** Says that the last statistic repeats another: {@code s1}. */
    public SampleArticle repeating(String id) {
        return last(StatisticParts.of(last()).repeating(id));
    }

    /** Credits the last statistic to an organization. */
    public SampleArticle creditedTo(String name) {
        return last(
                StatisticParts.of(last())
                        .with(
                                new Credit(
                                        name,
                                        Optional.of(OrganizationId.ofName(name)),
                                        SourceType.INSTITUTE,
                                        Optional.of("according to"))));
    }

    /** Adds a check to the last statistic; what is printed is its value. */
    public SampleArticle checked(
            CheckType type, String from, String to, String computed, Verdict verdict) {
        return last(
                StatisticParts.of(last())
                        .with(
                                new Check(
                                        type,
                                        Optional.of(new BigDecimal(from)),
                                        Optional.of(new BigDecimal(to)),
                                        last().amount().value(),
                                        Optional.of(new BigDecimal(computed)),
                                        verdict,
                                        from + " → " + to)));
    }

    public AnnotatedArticle build() {
        String bytes = sha256.orElseGet(() -> sha256(fingerprint.toString()));
        Original original =
                new Original(
                        path.orElse("samples/" + bytes.substring(0, 12) + ".txt"),
                        part,
                        bytes,
                        "text/plain",
                        Instant.parse("2024-06-01T08:00:00Z"),
                        partly);
        return new AnnotatedArticle(
                new Article(original, particulars, body.text(), body.blocks()),
                new Annotations(
                        List.of(), organizations, attributions, List.of(), statistics, extent()));
    }

    private AnalysisExtent extent() {
        return particulars.language().orElse("en").equals("en")
                ? AnalysisExtent.FULL
                : AnalysisExtent.KNOWN_NAMES;
    }

    private SampleArticle marked(String words) {
        fingerprint.append(words).append('\n');
        return this;
    }

    private Statistic last() {
        return statistics.getLast();
    }

    private SampleArticle last(StatisticParts changed) {
        statistics.set(statistics.size() - 1, changed.statistic());
        return this;
    }

    private Organization organization(
            String name, String acronym, List<String> variants, boolean cited) {
        List<Mention> mentions = new ArrayList<>();
        Stream.concat(Stream.of(name, acronym), variants.stream())
                .flatMap(form -> places(form).stream())
                .sorted(
                        (a, b) ->
                                a.start() != b.start() ? a.start() - b.start() : b.end() - a.end())
                .filter(
                        span ->
                                mentions.isEmpty()
                                        || mentions.getLast().span().end() <= span.start())
                .forEach(span -> mentions.add(new Mention(span, span.of(body.text()))));
        return new Organization(
                OrganizationId.ofName(name),
                name,
                Optional.of(acronym),
                variants,
                OrganizationType.INSTITUTE,
                cited,
                Optional.empty(),
                mentions);
    }

    private List<Span> places(String words) {
        List<Span> places = new ArrayList<>();
        String text = body.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }

    private Span paragraphAround(Span span) {
        return body.blocks().stream()
                .filter(Block.InBody.class::isInstance)
                .map(block -> ((Block.InBody) block).span())
                .filter(paragraph -> paragraph.covers(span))
                .findFirst()
                .orElse(span);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
