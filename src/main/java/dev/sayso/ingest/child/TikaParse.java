package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Tesseract;
import dev.sayso.ingest.page.PageRecognition;
import dev.sayso.ingest.page.PageText;
import dev.sayso.ingest.page.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.SAXException;

/** Reads one document with Tika, inside the child process. */
final class TikaParse {
    /** The properties that are sent to the parent. */
    private static final List<String> KEPT =
            List.of(
                    TikaCoreProperties.TITLE.getName(),
                    TikaCoreProperties.CREATOR.getName(),
                    TikaCoreProperties.PUBLISHER.getName(),
                    TikaCoreProperties.LANGUAGE.getName(),
                    TikaCoreProperties.DESCRIPTION.getName(),
                    TikaCoreProperties.CREATED.getName(),
                    TikaCoreProperties.SUBJECT.getName(),
                    "dc:date",
                    "xmpTPg:NPages");

    private static final String PDF = "application/pdf";

    private final Parser parser;

    TikaParse(Parser parser) {
        this.parser = parser;
    }

    /** Whatever the document does, short of ending the process, becomes an answer. */
    Answer parse(Path file, String name, Optional<Tesseract> tesseract) {
        Optional<Trouble> container = Containers.trouble(file);
        if (container.isPresent() && container.get().reason() != Reason.CORRUPT) {
            return new Answer.Failed(container.get());
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        PassageCollector passages = new PassageCollector();
        Optional<Trouble> trouble = Optional.empty();
        try {
            Optional<Answer> printed = printed(file, tesseract.map(PageRecognition::new));
            if (printed.isPresent()) {
                return printed.get();
            }
            parse(file, passages, metadata);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (MachineTrouble.isDiskFull(e)) {
                Runtime.getRuntime().halt(ParserMain.EXIT_DISK_FULL);
            }
            trouble = Optional.of(Causes.explain(e));
        } catch (StackOverflowError e) {
            trouble =
                    Optional.of(
                            new Trouble(
                                    Reason.PARSER_CRASHED,
                                    "The document is nested deeper than its reader can follow."));
        } catch (OutOfMemoryError e) {
            return new Answer.Failed(Causes.OUT_OF_MEMORY);
        } catch (LinkageError | AssertionError e) {
            trouble =
                    Optional.of(
                            new Trouble(
                                    Reason.PARSER_CRASHED,
                                    "The reader of this format failed: "
                                            + e.getClass().getSimpleName()));
        }
        return answer(metadata, passages, trouble.or(() -> container));
    }

    private void parse(Path file, PassageCollector passages, Metadata metadata)
            throws IOException, SAXException, TikaException {
        Optional<Path> cleaned = OfficeFilter.cleaned(file);
        try (TikaInputStream in = TikaInputStream.get(cleaned.orElse(file))) {
            parser.parse(in, passages, metadata, context());
        } finally {
            if (cleaned.isPresent()) {
                Files.deleteIfExists(cleaned.get());
            }
        }
    }

    /** Printed pages, of a PDF or in a picture: their text is read off their layout. */
    private static Optional<Answer> printed(Path file, Optional<PageRecognition> recognition)
            throws IOException {
        if (PdfReader.isPdf(file)) {
            return Optional.of(answer(PDF, PdfReader.read(file, Limits.TEXT, recognition)));
        }
        if (recognition.isEmpty()) {
            return Optional.empty();
        }
        String type = new Tika().detect(file);
        return type.startsWith("image/")
                ? Optional.of(answer(type, recognition.get().picture(file)))
                : Optional.empty();
    }

    private static Answer answer(String mediaType, PageText text) {
        return text.passages().isEmpty() && text.trouble().isPresent()
                ? new Answer.Failed(text.trouble().get())
                : new Answer.Parsed(mediaType, text.properties(), text.passages(), text.trouble());
    }

    private static Answer answer(
            Metadata metadata, PassageCollector passages, Optional<Trouble> trouble) {
        if (passages.passages().isEmpty()
                && List.of(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                        .contains(EmptyParser.class.getName())) {
            return new Answer.Failed(
                    new Trouble(
                            Reason.UNSUPPORTED,
                            "Sayso does not read files of the type " + mediaType(metadata) + "."));
        }
        if (trouble.isPresent() && passages.passages().isEmpty()) {
            return new Answer.Failed(trouble.get());
        }
        return new Answer.Parsed(
                mediaType(metadata), properties(metadata), passages.passages(), trouble);
    }

    private static String mediaType(Metadata metadata) {
        String declared = metadata.get(HttpHeaders.CONTENT_TYPE);
        if (declared == null) {
            return "application/octet-stream";
        }
        int end = declared.indexOf(';');
        String type = (end < 0 ? declared : declared.substring(0, end)).strip();
        return type.length() <= 200 ? type : "application/octet-stream";
    }

    private static Map<String, String> properties(Metadata metadata) {
        Map<String, String> kept = new HashMap<>();
        int room = Limits.METADATA;
        for (String key : KEPT) {
            String value = String.join("\n", metadata.getValues(key)).strip();
            String cut =
                    value.substring(
                            0, Math.min(value.length(), Math.min(room, Limits.METADATA_VALUE)));
            if (!cut.isEmpty()) {
                kept.put(key, cut);
                room -= cut.length();
            }
        }
        return kept;
    }

    /** Text only: no optical recognition, no macros, no pictures, no attached files. */
    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setUseSAXDocxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(DocumentSelector.class, attached -> false);
        return context;
    }
}
