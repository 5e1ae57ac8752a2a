package dev.sayso.web.view;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Similar;
import dev.sayso.archive.Summary;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.export.PlainText;
import dev.sayso.export.Reference;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.text.Speech;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as its page shows it. */
public final class ArticleView {
    /** A piece of the page with the notes on its statistics. */
    public record Piece(Block block, MarkedText text, List<NoteView> notes) {
        /** The name by which the stylesheet knows it. */
        public String looks() {
            return switch (block) {
                case Block.Paragraph p -> "paragraph";
                case Block.Crosshead c -> "crosshead";
                case Block.Standfirst s -> "standfirst";
                case Block.PullQuote q -> "pull";
                case Block.Caption c -> "caption";
                case Block.RelatedStory r -> "related";
                case Block.Disclaimer d -> "disclaimer";
                case Block.Bio b -> "bio";
            };
        }
    }

    /**
     * Something known of the article.
     *
     * @param from where it was read
     * @param trust how far it can be trusted; empty when that is not known
     * @param why what that means, in a sentence
     * @param before what stood there before a person corrected it; empty when nobody did
     * @param beforeFrom where that was read, in English; or empty
     */
    public record Known(
            String what,
            String value,
            String from,
            String trust,
            String why,
            String before,
            String beforeFrom) {}

    /** A way to step through the hits: {@code href} works without a script. */
    public record Step(int number, String address) {}

    private final Frame frame;
    private final AnnotatedArticle annotated;
    private final List<Comparison> copies;
    private final List<Similar> similar;
    private final boolean partial;
    private final String query;
    private final int current;
    private final HitCounts counts;
    private final ArticleLayout layout;
    private final List<Piece> pieces;

    /**
     * @param copies the others of its group, beside it
     * @param similar what else writes of the same things
     * @param elsewhere what other articles say, by the ids of the statistics
     * @param query whose hits are marked, as typed; empty for none
     * @param current the hit that is stepped to, counted from 1; 0 for none
     */
    public ArticleView(
            Frame frame,
            AnnotatedArticle annotated,
            Findings<Comparison> copies,
            Findings<Similar> similar,
            Highlights highlights,
            Map<String, Elsewhere> elsewhere,
            String query,
            int current) {
        this.frame = frame;
        this.annotated = annotated;
        this.copies = copies.found();
        this.similar = similar.found();
        this.partial = copies.partial() || similar.partial();
        this.query = query;
        this.counts = new HitCounts(highlights);
        this.layout = new ArticleLayout(annotated, highlights, elsewhere, current);
        this.current = Math.min(current, layout.marks().hits());
        this.pieces = layout.pieces();
    }

    private Article article() {
        return annotated.article();
    }

    private Particulars particulars() {
        return article().particulars();
    }

    public Frame frame() {
        return frame;
    }

    public String id() {
        return annotated.id().value();
    }

    public String query() {
        return query;
    }

    public MarkedText title() {
        return layout.marks().title(article().displayTitle());
    }

    /** The lines under the headline, unless a person set them right. */
    public List<Piece> standfirsts() {
        return article().history().corrections().containsKey(Field.STANDFIRST)
                ? List.of()
                : pieces.stream().filter(p -> p.block() instanceof Block.Standfirst).toList();
    }

    /** Everything below the byline. */
    public List<Piece> below() {
        return pieces.stream().filter(p -> !(p.block() instanceof Block.Standfirst)).toList();
    }

    /** The standfirst that was read but stands in no block. */
    public Optional<MarkedText> looseStandfirst() {
        return standfirsts().isEmpty()
                ? particulars().standfirst().map(layout.marks()::standfirst)
                : Optional.empty();
    }

    /** {@code Op-ed}; nothing when the kind was not recognized. */
    public Optional<String> kind() {
        return particulars().kind() == Kind.UNKNOWN
                ? Optional.empty()
                : Optional.of(Wording.capital(Wording.kind(particulars().kind())));
    }

    public Optional<String> outlet() {
        return particulars().outlet().map(PlainText::oneLine);
    }

    public List<String> authors() {
        return particulars().byline().authors();
    }

    /** The value of {@code dir} for the words of the article. */
    public String direction() {
        return Direction.of(particulars().language());
    }

    /** What was not looked for in it, and why. */
    public Optional<String> limits() {
        String why =
                particulars()
                        .language()
                        .map(code -> Speech.say("article.limits.language", Wording.language(code)))
                        .orElseGet(() -> Speech.say("article.limits.no-language"));
        return switch (annotated.annotations().extent()) {
            case FULL -> Optional.empty();
            case KNOWN_NAMES -> Optional.of(Speech.say("article.limits.known-names", why));
            case NONE -> Optional.of(Speech.say("article.limits.none", why));
            case FAILED -> Optional.of(Speech.say("article.limits.failed"));
        };
    }

    /** Whether time ran out before its copies, and what is like it, were all found. */
    public boolean partial() {
        return partial;
    }

    /** Why it is not the whole piece. */
    public Optional<String> partly() {
        return annotated
                .article()
                .original()
                .partly()
                .map(why -> PlainText.oneLine(why.detail()))
                .map(why -> Speech.say("article.partly", why));
    }

    /** What to say when there is no name. */
    public String unsigned() {
        return particulars().byline() instanceof Byline.Unsigned
                ? Speech.say("article.unsigned")
                : Speech.say("article.no-byline");
    }

    public Optional<java.time.LocalDate> published() {
        return particulars().published();
    }

    public int statistics() {
        return layout.statistics();
    }

    /** How many statistics credit nobody. */
    public long unsourced() {
        return annotated.annotations().statistics().stream()
                .filter(s -> s.duplicateOf().isEmpty() && s.source().isEmpty())
                .count();
    }

    public int hits() {
        return layout.marks().hits();
    }

    /** How often each term of the query stands in it. */
    public HitCounts counts() {
        return counts;
    }

    public int current() {
        return current;
    }

    /** The hit before the current one, round the end. */
    public Step previous() {
        return step(current <= 1 ? hits() : current - 1);
    }

    public Step next() {
        return step(current >= hits() ? 1 : current + 1);
    }

    private Step step(int number) {
        return new Step(
                number, Links.article(annotated.id(), query) + "&hit=" + number + "#h" + number);
    }

    /** The search that led here. */
    public String results() {
        return Links.search(query);
    }

    public Optional<String> source() {
        return Links.outside(particulars().url());
    }

    public String original() {
        return "/api/v1/articles/" + id() + "/original";
    }

    public ArticleMeta meta() {
        return new ArticleMeta(annotated);
    }

    public Summary summary() {
        return Summary.of(annotated);
    }

    /** Where else it stands, or empty. */
    public String also() {
        return CopyTexts.also(summary(), copies.stream().map(Comparison::copy).toList());
    }

    /** What else writes of the same things, the most similar first. */
    public List<SimilarView> similar() {
        return similar.stream().map(one -> new SimilarView(one, summary())).toList();
    }

    /** The others of its group. */
    public List<CopyView> copies() {
        return copies.stream().map(CopyView::new).toList();
    }

    /** A search that finds it and its copies. */
    public String copiesSearch() {
        return Links.copies(annotated.id());
    }

    /** The form that sets its particulars right. */
    public String correction() {
        return Links.correction(annotated.id());
    }

    /** The particulars with the rule that read each. */
    public List<Known> known() {
        return ArticleMeta.known(article());
    }

    /** The file it was read from. */
    public List<Known> file() {
        return ArticleMeta.file(article().original());
    }

    /** This article as a line to be pasted into a list of works. */
    public String reference() {
        return Reference.line(summary());
    }

    /** This article in another format: {@code ris}. */
    public String export(String format) {
        return "/api/v1/articles/" + id() + "?format=" + Parameters.encoded(format);
    }
}
