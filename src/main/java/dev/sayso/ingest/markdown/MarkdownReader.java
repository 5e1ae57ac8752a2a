package dev.sayso.ingest.markdown;

import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.text.Charsets;
import dev.sayso.ingest.text.PieceReader;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown into a draft: headings and quotations as such, the front matter as particulars.
 */
public final class MarkdownReader {
    /** Deeper quotations and lists are read as text. */
    private static final int DEEPEST = 50;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(YamlFrontMatterExtension.create()))
                    .maxOpenBlockParsers(DEEPEST)
                    .build();

    private MarkdownReader() {}

    /** Reads the bytes of a Markdown file, in whatever charset. */
    public static Draft read(byte[] bytes) {
        Node document = PARSER.parse(Charsets.decode(bytes));
        YamlFrontMatterVisitor frontMatter = new YamlFrontMatterVisitor();
        document.accept(frontMatter);
        MarkdownPassages passages = new MarkdownPassages();
        document.accept(passages);
        return PieceReader.read(
                new Manuscript(passages.passages(), FrontMatter.clues(frontMatter.getData())));
    }
}
