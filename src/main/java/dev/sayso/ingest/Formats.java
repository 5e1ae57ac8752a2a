package dev.sayso.ingest;

import dev.sayso.article.Origin;
import dev.sayso.ingest.child.ChildParser;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.markdown.MarkdownReader;
import dev.sayso.ingest.ocr.Tesseract;
import dev.sayso.ingest.text.TextReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every kind of file that is read, in the order in which they are asked. */
final class Formats {
    private final List<Format> all;

    Formats(ChildParser child, Optional<Tesseract> tesseract) {
        Entries entries = new Entries(this);
        DocumentFormat documents = new DocumentFormat(child, tesseract);
        TarFormat tars = new TarFormat(entries);
        MessageFormat messages = new MessageFormat(entries);
        this.all =
                List.of(
                        new FeedFormat(),
                        new ExportTextFormat(),
                        new FeedFormat(), // before data sets: a JSON feed is a list of rows too
                        new DataSetFormat(),
                        new WholeFormat(
                                Set.of("txt", "text"),
                                Set.of("text/plain"),
                                (bytes, origin) ->
                                        TextReader.read(bytes, origin.flatMap(Origin::charset))),
                        new WholeFormat(
                                Set.of("md", "markdown"),
                                Set.of("text/markdown", "text/x-web-markdown"),
                                (bytes, origin) -> MarkdownReader.read(bytes)),
                        new SavedPageFormat(),
                        messages,
                        new MailboxFormat(messages),
                        new WebArchiveFormat(entries),
                        new ExportPageFormat(),
                        new WholeFormat(
                                Set.of(),
                                Set.of("text/html", "application/xhtml+xml"),
                                (bytes, origin) ->
                                        HtmlReader.read(
                                                bytes,
                                                origin.flatMap(Origin::charset),
                                                origin.map(Origin::url))),
                        new BookFormat(documents),
                        new ZipFormat(entries, documents),
                        tars,
                        new CompressedFormat(entries, tars),
                        new PictureFormat(documents),
                        new UnreadFormat(),
                        documents);
    }

    /** Tells what a file is. */
    FileType typeOf(Sample sample) {
        for (Format format : all) {
            Optional<String> claimed = format.claim(sample);
            if (claimed.isPresent()) {
                return new FileType(format, claimed.get());
            }
        }
        String type = sample.mediaType();
        return all.stream()
                .filter(format -> format.reads(type))
                .findFirst()
                .map(format -> new FileType(format, type))
                .orElseThrow(() -> new IllegalStateException("the last format reads the rest"));
    }
}
