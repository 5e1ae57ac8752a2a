package dev.sayso.ingest.dataset;

import dev.sayso.article.Block;
import dev.sayso.article.Field;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.html.PageLines;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.OutletName;
import dev.sayso.ingest.text.LanguageNames;
import dev.sayso.ingest.text.PieceReader;
import dev.sayso.ingest.text.PlainLayout;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the rows of a data set into drafts. */
final class RowReader {
    private static final String RULE = "data-set";

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</?(?:p|br|div|span|h[1-6]|ul|ol|li|a|b|i|strong|em|blockquote|article|section|html|body|figure|img|table)(?:\\s[^<>]*+)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,6}|#x\\p{XDigit}{2,5}|\\w{2,8});");

    /** 'Anna Berg' and "Jon Vik" in a list that Python printed. */
    private static final Pattern QUOTED =
            Pattern.compile("'((?:[^'\\\\]|\\\\.|(?<=\\w)'(?=\\w))*+)'|\"([^\"]*+)\"");

    private static final Pattern FRACTION = Pattern.compile("(\\d{10,13})\\.\\d++");

    private final Columns columns;
    private final DateWords.SlashOrder order;

    RowReader(Columns columns, DateWords.SlashOrder order) {
        this.columns = columns;
        this.order = order;
    }

    Reading read(Row.Whole row) {
        String body = String.join("\n\n", columns.values(Field.BODY, row)).strip();
        Clues clues = clues(row);
        if (body.isEmpty()) {
            return new Reading.Refused(
                    new Trouble(
                            Reason.NO_TEXT,
                            "Line %d%s has no text."
                                    .formatted(
                                            row.line(),
                                            clues.title()
                                                    .map(title -> ", “" + title + "”,")
                                                    .orElse(""))));
        }
        return Reading.whole(
                MARKUP.matcher(body).find() ? marked(body, clues) : plain(body, clues));
    }

    private static Draft plain(String body, Clues clues) {
        String text = body.indexOf('\n') < 0 ? body.replace("\\r", "").replace("\\n", "\n") : body;
        return PieceReader.read(new Manuscript(PlainLayout.passages(words(text)), clues));
    }

    /**
     * A body with markup is read as a page; where that loses much of it, all its blocks are kept.
     */
    private static Draft marked(String body, Clues clues) {
        List<String> lines = PageLines.lines(body);
        String page =
                "<!DOCTYPE html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>"
                        .formatted(Parser.unescapeEntities(clues.title().orElse(""), false), body);
        Draft read =
                HtmlReader.read(
                        page.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"), clues.url());
        long all = lines.stream().mapToLong(String::length).sum();
        long kept = read.text().length();
        for (Block block : read.blocks()) {
            kept += block instanceof Block.SetApart apart ? apart.text().length() : 0;
        }
        return kept * 10 >= all * 8
                ? read.with(clues.over(read.particulars()))
                : plain(String.join("\n", lines), clues);
    }

    private Clues clues(Row.Whole row) {
        Optional<String> url =
                columns.value(Field.URL, row).filter(value -> value.startsWith("http"));
        Optional<String> outlet =
                columns.value(Field.OUTLET, row)
                        .map(RowReader::words)
                        .flatMap(RowReader::outlet)
                        .or(() -> url.flatMap(RowReader::host));
        return new Clues(
                RULE,
                columns.value(Field.TITLE, row).map(RowReader::line),
                columns.value(Field.STANDFIRST, row)
                        .map(RowReader::line)
                        .filter(RowReader::isWords),
                authors(row),
                outlet,
                columns.value(Field.DATE, row).flatMap(this::day),
                columns.values(Field.KIND, row).stream()
                        .map(KindWords::ofLabel)
                        .flatMap(Optional::stream)
                        .findFirst(),
                columns.value(Field.LANGUAGE, row).flatMap(LanguageNames::named),
                url,
                Optional.empty(),
                List.of());
    }

    /** Characters that were written for a page, as they are. */
    private static String words(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }

    private static String line(String value) {
        String words = MARKUP.matcher(value).replaceAll(" ");
        return Folding.spaces(words(words));
    }

    private static boolean isWords(String line) {
        return line.indexOf(' ') > 0;
    }

    private Optional<LocalDate> day(String value) {
        return DateWords.parse(FRACTION.matcher(value).replaceFirst("$1"), order);
    }

    private List<String> authors(Row.Whole row) {
        List<String> names = new ArrayList<>();
        for (String value : columns.values(Field.AUTHORS, row)) {
            for (String one : members(value.strip())) {
                AuthorNames.split(line(one)).stream()
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The members of a list that was written into one column; else the value itself. */
    private static List<String> members(String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            return List.of(value);
        }
        List<String> members = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(value);
        while (matcher.find()) {
            members.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return members.isEmpty()
                ? List.of(value.substring(1, value.length() - 1).split(",", -1))
                : members;
    }

    /** An outlet given by its address is the host of it. */
    private static Optional<String> outlet(String value) {
        return value.startsWith("http") ? host(value) : OutletName.clean(value);
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost()).map(OutletName::plainHost);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
