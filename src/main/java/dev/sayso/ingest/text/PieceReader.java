package dev.sayso.ingest.text;

import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Field;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads a manuscript, of whatever format, into a draft. */
public final class PieceReader {
    private static final int NEAR_TOP = 8;
    private static final int LONGEST_HEAD = 400;

    private PieceReader() {}

    /**
     * Tells what each passage is. Total: whatever the text, there is a draft; one without
     * paragraphs says that there was no text.
     */
    public static Draft read(Manuscript manuscript) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : manuscript.passages()) {
            for (String part : parts(passage.text(), passages.size())) {
                String words = Folding.spaces(part);
                if (!words.isEmpty()) {
                    passages.add(passage.with(words));
                }
            }
        }
        Sheet sheet = new Sheet(passages, manuscript.clues());
        ClueRule.stated(sheet);
        LabelRule.apply(sheet);
        PageWords.markNavigation(sheet);
        StyleRule.apply(sheet);
        HeadRule.apply(sheet);
        FootRule.apply(sheet);
        LetterRule.apply(sheet);
        PullQuoteRule.apply(sheet);
        ClueRule.likely(sheet);
        if (sheet.body().isEmpty() && !passages.isEmpty()) {
            return plain(passages);
        }
        CrossheadRule.apply(sheet);
        DatelineRule.apply(sheet);
        settle(sheet);
        return draft(sheet);
    }

    /** Near the top, a paragraph may hold title, byline and date as lines of their own. */
    private static List<String> parts(String text, int index) {
        boolean head = index < NEAR_TOP && text.length() <= LONGEST_HEAD && text.indexOf('\n') > 0;
        List<String> lines = head ? text.lines().toList() : List.of();
        boolean told =
                lines.stream().anyMatch(l -> BylineLine.is(l) || DateLine.day(l).isPresent());
        return told ? lines : List.of(text);
    }

    /** A text in which the rules leave nothing for the body has no head and no foot. */
    private static Draft plain(List<Passage> passages) {
        BodyBuilder body = new BodyBuilder();
        passages.forEach(passage -> body.paragraph(passage.text()));
        return new Draft(Particulars.none().withBodyRule("whole-text"), body.text(), body.blocks());
    }

    /** An editorial is not meant to be signed; what a body signs is one. */
    private static void settle(Sheet sheet) {
        Particulars known = sheet.particulars();
        List<String> authors = known.byline().authors();
        if (known.kind() == Kind.UNKNOWN && authors.stream().anyMatch(AuthorNames::isBody)) {
            known = known.withKind(Kind.EDITORIAL, "byline");
        }
        if (known.kind() == Kind.EDITORIAL && !known.provenance().containsKey(Field.AUTHORS)) {
            known = known.withByline(new Byline.Unsigned(), "editorial");
        }
        sheet.know(known.withBodyRule("text-lines"));
    }

    /** Notes and boxes follow the text that they would break. */
    private static void addBeside(Sheet sheet, BodyBuilder body) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.role(i) == Role.BESIDE) {
                body.paragraph(sheet.text(i));
            }
        }
    }

    private static Draft draft(Sheet sheet) {
        BodyBuilder body = new BodyBuilder();
        StringBuilder disclaimer = new StringBuilder();
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.text(i);
            switch (sheet.role(i)) {
                case BODY -> body.paragraph(text);
                case CROSSHEAD -> body.crosshead(text);
                case STANDFIRST -> body.apart(new Block.Standfirst(text));
                case PULL_QUOTE -> body.apart(new Block.PullQuote(text, OptionalInt.empty()));
                case CAPTION -> body.apart(new Block.Caption(text));
                case RELATED -> body.apart(new Block.RelatedStory(text));
                case BIO -> body.apart(new Block.Bio(text));
                case DISCLAIMER ->
                        disclaimer.append(disclaimer.isEmpty() ? "" : "\n\n").append(text);
                case HEAD, NOISE, BESIDE -> {}
            }
        }
        addBeside(sheet, body);
        body.apart(new Block.Disclaimer(disclaimer.toString()));
        return new Draft(sheet.particulars(), body.text(), body.blocks());
    }
}
