package dev.sayso.ingest.database;

import dev.sayso.article.Block;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.DateWords;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.particulars.OutletName;
import dev.sayso.ingest.text.LanguageNames;
import dev.sayso.ingest.text.PieceReader;
import dev.sayso.ingest.text.PlainLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One piece of an export, as its database prints it: values by their meaning, and the body. */
final class Piece {
    /** "OPINION; Pg. 12", "Comment; National Edition; Pg. A25". */
    private static final Pattern AFTER_SECTION = Pattern.compile("\\s*+;.*+");

    private final Map<Labels.Meaning, String> values = new EnumMap<>(Labels.Meaning.class);
    private final List<String> corrections = new ArrayList<>();
    private List<String> body = List.of();

    /** Keeps a value, unless one with the same meaning is known already or there is none. */
    Piece with(Labels.Meaning meaning, String value) {
        String words = value.strip();
        if (!words.isEmpty()) {
            if (meaning == Labels.Meaning.CORRECTION) {
                corrections.add(words);
            } else {
                values.putIfAbsent(meaning, words);
            }
        }
        return this;
    }

    Piece with(Labels.Labelled labelled) {
        return with(labelled.meaning(), labelled.value());
    }

    /** The lines of the body, paragraphs parted by blank lines, or one a line. */
    Piece withBody(List<String> lines) {
        body = List.copyOf(lines);
        return this;
    }

    Optional<String> value(Labels.Meaning meaning) {
        return Optional.ofNullable(values.get(meaning));
    }

    boolean hasText() {
        return body.stream().anyMatch(line -> !line.isEmpty());
    }

    /**
     * The piece as articles are read everywhere: its body may still hold a pull quote, a bio, a
     * disclaimer.
     *
     * @param rule the origin of the values
     */
    Draft draft(String rule) {
        List<Passage> passages = PlainLayout.passages(String.join("\n", body));
        Draft read = PieceReader.read(new Manuscript(passages, clues(rule)));
        Particulars known = read.particulars();
        Optional<String> place = value(Labels.Meaning.DATELINE);
        if (place.isPresent() && known.dateline().isEmpty()) {
            known = known.withDateline(place.get(), rule);
        }
        List<Block> blocks = new ArrayList<>(read.blocks());
        corrections.forEach(words -> blocks.add(new Block.Disclaimer(words)));
        return new Draft(known, read.text(), blocks);
    }

    private Clues clues(String rule) {
        return new Clues(
                rule,
                value(Labels.Meaning.HEADLINE),
                value(Labels.Meaning.STANDFIRST),
                value(Labels.Meaning.BYLINE).map(AuthorNames::split).orElse(List.of()),
                value(Labels.Meaning.OUTLET).flatMap(OutletName::clean),
                value(Labels.Meaning.DATE).flatMap(DateWords::parse),
                value(Labels.Meaning.SECTION)
                        .map(words -> AFTER_SECTION.matcher(words).replaceFirst(""))
                        .flatMap(KindWords::ofLabel),
                value(Labels.Meaning.LANGUAGE).flatMap(LanguageNames::named),
                value(Labels.Meaning.URL).filter(address -> address.startsWith("http")),
                Optional.empty(),
                List.of());
    }
}
