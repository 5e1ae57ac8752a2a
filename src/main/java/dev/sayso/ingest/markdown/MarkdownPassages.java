package dev.sayso.ingest.markdown;

import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Cuts a parsed Markdown document into passages. */
final class MarkdownPassages extends AbstractVisitor {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int quotations;

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    @Override
    public void visit(Heading heading) {
        keep(heading, Passage.Form.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        boolean strong = only instanceof StrongEmphasis && only.getNext() == null;
        Passage.Form form = strong ? Passage.Form.STRONG : Passage.Form.PARAGRAPH;
        keep(paragraph, quotations > 0 ? Passage.Form.QUOTATION : form);
    }

    private void keep(Node block, Passage.Form form) {
        words.setLength(0);
        visitChildren(block);
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            passages.add(new Passage(form, "", text));
        }
    }

    @Override
    public void visit(BlockQuote quotation) {
        quotations++;
        visitChildren(quotation);
        quotations--;
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    /** A break that the writer asked for parts a byline from a date. */
    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        passages.add(Passage.paragraph(code.getLiteral()));
    }

    /** Indented by hand, as some indent the first line of a paragraph: prose, not code. */
    @Override
    public void visit(IndentedCodeBlock indented) {
        passages.add(Passage.paragraph(indented.getLiteral()));
    }

    @Override
    public void visit(Image picture) {
        // its description is no part of the text
    }

    @Override
    public void visit(HtmlBlock markup) {
        // markup for a page
    }

    @Override
    public void visit(HtmlInline markup) {
        // markup for a page
    }
}
