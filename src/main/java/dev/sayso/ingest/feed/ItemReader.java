package dev.sayso.ingest.feed;

import dev.sayso.article.Byline;
import dev.sayso.article.Kind;
import dev.sayso.article.Languages;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.OutletName;
import dev.sayso.ingest.text.PieceReader;
import dev.sayso.ingest.text.PlainLayout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Makes a draft of an item: its text is read as a page's is, and what the feed says of it counts
 * before what the text says.
 */
final class ItemReader {
    static final String RULE = "feed";

    /** A description with fewer words is a summary, however it ends. */
    private static final int LEAST_WORDS = 120;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^<>]{0,2000}>");
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("^[^\\s()]+@[^\\s()]+\\s*+\\(([^()]{2,100})\\)$");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    /** How a text ends that goes on elsewhere. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:…|\\.\\.\\.|\\[(?:…|\\.{3}|&hellip;|&#8230;)\\]"
                            + "|(?:read|continue|mehr|weiter|lire|leer|seguir)\\b[^.]{0,60}|appeared first on [^.]{1,100}\\.?)\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private ItemReader() {}

    static Reading read(FeedItem item, FeedHead head) {
        boolean whole = !item.content().isBlank();
        String text = whole ? item.content() : item.summary();
        if (text.isBlank()) {
            return new Reading.Refused(
                    new Trouble(Reason.NO_TEXT, "The feed's item holds no text" + named(item)));
        }
        Clues clues = clues(item, head);
        Draft draft = TAG.matcher(text).find() ? page(text, clues) : plain(text, clues);
        boolean summary = !whole && isSummary(words(text).strip());
        return new Reading.Read(
                draft,
                summary
                        ? Optional.of(
                                new Trouble(
                                        Reason.NO_TEXT,
                                        "The feed holds the summary of this piece only."))
                        : Optional.empty());
    }

    private static String named(FeedItem item) {
        return item.title().map(title -> ": “" + Folding.spaces(title) + "”.").orElse(".");
    }

    private static boolean isSummary(String text) {
        String end = text.substring(Math.max(0, text.length() - 160));
        return text.split("\\s+", LEAST_WORDS + 1).length <= LEAST_WORDS
                || GOES_ON.matcher(end).find();
    }

    private static Draft page(String html, Clues clues) {
        String whole = "<html><body><article>" + html + "</article></body></html>";
        Draft draft =
                HtmlReader.read(
                        whole.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), clues.url());
        if (draft.blocks().isEmpty()) {
            return plain(words(html), clues);
        }
        return draft.with(over(draft.particulars(), clues));
    }

    private static Draft plain(String text, Clues clues) {
        return PieceReader.read(new Manuscript(PlainLayout.passages(text), clues));
    }

    private static String words(String html) {
        return Jsoup.parse(html).wholeText();
    }

    private static Particulars over(Particulars text, Clues clues) {
        Particulars known = text;
        if (clues.title().isPresent()) {
            known = known.withTitle(clues.title().get(), RULE);
        }
        if (!clues.authors().isEmpty()) {
            known = known.withByline(new Byline.Signed(clues.authors()), RULE);
        }
        if (clues.outlet().isPresent()) {
            known = known.withOutlet(clues.outlet().get(), RULE);
        }
        if (clues.published().isPresent()) {
            known = known.withPublished(clues.published().get(), RULE);
        }
        if (clues.kind().isPresent()) {
            known = known.withKind(clues.kind().get(), RULE);
        }
        if (clues.language().isPresent()) {
            known = known.withLanguage(clues.language().get(), RULE);
        }
        if (clues.url().isPresent()) {
            known = known.withUrl(clues.url().get(), RULE);
        }
        return known;
    }

    private static Clues clues(FeedItem item, FeedHead head) {
        Optional<String> outlet = head.title().map(ItemReader::shown).flatMap(OutletName::clean);
        Optional<LocalDate> published = item.date().flatMap(DateWords::parse);
        Optional<Kind> kind =
                item.categories().stream()
                        .map(KindWords::ofLabel)
                        .flatMap(Optional::stream)
                        .findFirst();
        return new Clues(
                RULE,
                item.title().map(ItemReader::shown).filter(title -> !title.isEmpty()),
                Optional.empty(),
                authors(item, head, outlet),
                outlet,
                published,
                kind,
                item.language().or(head::language).flatMap(Languages::code),
                item.url().map(String::strip).filter(url -> url.startsWith("http")),
                Optional.empty(),
                List.of());
    }

    /** Titles may hold tags, or their entities twice. */
    private static String shown(String written) {
        return Folding.spaces(Jsoup.parse(written).text());
    }

    private static List<String> authors(FeedItem item, FeedHead head, Optional<String> outlet) {
        List<String> written = item.authors().isEmpty() ? head.authors() : item.authors();
        return written.stream()
                .map(ItemReader::shown)
                .map(ItemReader::withoutAddress)
                .flatMap(name -> AuthorNames.split(name, outlet.stream().toList()).stream())
                .distinct()
                .toList();
    }

    /** "anna@invented.example (Anna Berg)", as RSS has it. */
    private static String withoutAddress(String author) {
        Matcher brackets = NAME_IN_BRACKETS.matcher(author);
        return brackets.matches()
                ? brackets.group(1)
                : ADDRESS.matcher(author).replaceAll("").replaceAll("[<>()]", "").strip();
    }
}
