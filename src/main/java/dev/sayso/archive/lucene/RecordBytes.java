package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Confidence;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.History;
import dev.sayso.article.Kind;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import dev.sayso.article.Shortfall;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * An article with its annotations as it is stored, all but its body, which stands beside it: what
 * the article alone says, and what the archive holds its organizations to be. About an eighth of
 * what the same takes as JSON. Only the quantities that are no statistics are left out, which no
 * archive needs.
 */
final class RecordBytes {
    private static final int PARAGRAPH = 0;
    private static final int CROSSHEAD = 1;
    private static final int STANDFIRST = 2;
    private static final int PULL_QUOTE = 3;
    private static final int CAPTION = 4;
    private static final int RELATED = 5;
    private static final int DISCLAIMER = 6;
    private static final int BIO = 7;

    private static final int SIGNED = 0;
    private static final int UNSIGNED = 1;
    private static final int NOT_FOUND = 2;

    private RecordBytes() {}

    static BytesRef write(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        Annotations reading = annotated.reading();
        PackedOutput out = new PackedOutput(article.text());
        original(out, article.original());
        particulars(out, article.particulars());
        out.number(article.blocks().size());
        for (Block block : article.blocks()) {
            block(out, block);
        }
        history(out, article.history());
        out.constant(reading.extent());
        NameBytes.acronyms(out, reading.acronyms());
        NameBytes.organizations(out, reading.organizations());
        NameBytes.attributions(out, reading.attributions());
        StatisticBytes.write(out, reading.statistics());
        NameBytes.identities(out, annotated.identities());
        // At the end, and only where there is something to say: nearly all are read whole.
        if (article.original().partly().isPresent()) {
            out.constant(article.original().partly().get().reason());
            out.text(article.original().partly().get().detail());
        }
        return out.bytes();
    }

    /**
     * @param body of the same article
     */
    static AnnotatedArticle read(BytesRef bytes, String body) throws IOException {
        PackedInput in = new PackedInput(bytes, body);
        Original original =
                new Original(in.text(), in.number(), in.text(), in.text(), in.instant());
        Particulars particulars = particulars(in);
        int size = in.number();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            blocks.add(block(in));
        }
        Article article = new Article(original, particulars, body, blocks, history(in));
        AnalysisExtent extent = in.constant(AnalysisExtent.class);
        Annotations reading =
                new Annotations(
                        NameBytes.acronyms(in),
                        NameBytes.organizations(in),
                        NameBytes.attributions(in),
                        List.of(),
                        StatisticBytes.read(in),
                        extent);
        var identities = NameBytes.identities(in);
        return in.isAtEnd()
                ? new AnnotatedArticle(article, reading, identities)
                : new AnnotatedArticle(article.read(partly(in)), reading, identities);
    }

    private static Optional<Shortfall> partly(PackedInput in) throws IOException {
        return Optional.of(new Shortfall(in.constant(Reason.class), in.text()));
    }

    private static void original(PackedOutput out, Original original) throws IOException {
        out.text(original.path());
        out.number(original.part());
        out.text(original.sha256());
        out.text(original.mediaType());
        out.instant(original.ingested());
    }

    private static void particulars(PackedOutput out, Particulars particulars) throws IOException {
        out.text(particulars.title());
        out.text(particulars.standfirst());
        out.number(
                switch (particulars.byline()) {
                    case Byline.Signed signed -> SIGNED;
                    case Byline.Unsigned unsigned -> UNSIGNED;
                    case Byline.NotFound notFound -> NOT_FOUND;
                });
        out.texts(particulars.byline().authors());
        out.text(particulars.outlet());
        out.flag(particulars.published().isPresent());
        if (particulars.published().isPresent()) {
            out.day(particulars.published().get().toEpochDay());
        }
        out.text(particulars.dateline());
        out.constant(particulars.kind());
        out.text(particulars.language());
        out.text(particulars.url());
        for (Field field : Field.values()) {
            out.text(Optional.ofNullable(particulars.provenance().get(field)));
            out.text(Optional.ofNullable(particulars.confidence().get(field)).map(Enum::name));
        }
    }

    private static Particulars particulars(PackedInput in) throws IOException {
        Optional<String> title = in.optionalText();
        Optional<String> standfirst = in.optionalText();
        int signed = in.number();
        List<String> authors = in.texts();
        Byline byline =
                switch (signed) {
                    case SIGNED -> new Byline.Signed(authors);
                    case UNSIGNED -> new Byline.Unsigned();
                    default -> new Byline.NotFound();
                };
        Optional<String> outlet = in.optionalText();
        Optional<LocalDate> published =
                in.flag() ? Optional.of(LocalDate.ofEpochDay(in.day())) : Optional.empty();
        Optional<String> dateline = in.optionalText();
        Kind kind = in.constant(Kind.class);
        Optional<String> language = in.optionalText();
        Optional<String> url = in.optionalText();
        Map<Field, String> provenance = new EnumMap<>(Field.class);
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            in.optionalText().ifPresent(rule -> provenance.put(field, rule));
            in.optionalText().ifPresent(name -> confidence.put(field, Confidence.valueOf(name)));
        }
        return new Particulars(
                title,
                standfirst,
                byline,
                outlet,
                published,
                dateline,
                kind,
                language,
                url,
                provenance,
                confidence);
    }

    private static void block(PackedOutput out, Block block) throws IOException {
        out.number(
                switch (block) {
                    case Block.Paragraph p -> PARAGRAPH;
                    case Block.Crosshead c -> CROSSHEAD;
                    case Block.Standfirst s -> STANDFIRST;
                    case Block.PullQuote q -> PULL_QUOTE;
                    case Block.Caption c -> CAPTION;
                    case Block.RelatedStory r -> RELATED;
                    case Block.Disclaimer d -> DISCLAIMER;
                    case Block.Bio b -> BIO;
                });
        switch (block) {
            case Block.InBody inBody -> out.span(inBody.span());
            case Block.SetApart apart -> {
                out.text(apart.text());
                if (apart instanceof Block.PullQuote quote) {
                    out.number(quote.quoted());
                }
            }
        }
    }

    private static Block block(PackedInput in) throws IOException {
        return switch (in.number()) {
            case PARAGRAPH -> new Block.Paragraph(in.span());
            case CROSSHEAD -> new Block.Crosshead(in.span());
            case STANDFIRST -> new Block.Standfirst(in.text());
            case PULL_QUOTE -> new Block.PullQuote(in.text(), in.optionalNumber());
            case CAPTION -> new Block.Caption(in.text());
            case RELATED -> new Block.RelatedStory(in.text());
            case DISCLAIMER -> new Block.Disclaimer(in.text());
            default -> new Block.Bio(in.text());
        };
    }

    private static void history(PackedOutput out, History history) throws IOException {
        out.texts(history.replaces().stream().map(ArticleId::value).toList());
        out.number(history.corrections().size());
        for (Map.Entry<Field, Correction> entry : history.inOrder().entrySet()) {
            out.constant(entry.getKey());
            out.text(entry.getValue().was());
            out.text(entry.getValue().rule());
            out.instant(entry.getValue().when());
        }
    }

    private static History history(PackedInput in) throws IOException {
        List<ArticleId> replaces = in.texts().stream().map(ArticleId::new).toList();
        int size = in.number();
        Map<Field, Correction> corrections = new EnumMap<>(Field.class);
        for (int i = 0; i < size; i++) {
            corrections.put(
                    in.constant(Field.class),
                    new Correction(in.optionalText(), in.optionalText(), in.instant()));
        }
        return new History(replaces, corrections);
    }
}
