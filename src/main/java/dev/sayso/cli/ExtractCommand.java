package dev.sayso.cli;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Summary;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.export.PlainText;
import dev.sayso.extract.Annotator;
import dev.sayso.home.CorpusFiles;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.Ingested;
import dev.sayso.ingest.ReadingOptions;
import dev.sayso.json.ArticleJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the article records that would be indexed. */
@Command(
        name = "extract",
        description = "Show what would be read out of files and folders; touches no index.",
        footer = {"", "Example:", "  sayso extract article.html --json"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();
    @Mixin private final ReadingFlags reading = new ReadingFlags();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "One line of JSON for each article: its whole record.")
    private boolean json;

    private int refused;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        Annotator annotator = new Annotator(place.authorities(terminal));
        List<Path> files = files();
        ReadingOptions options = new ReadingOptions(reading.columns(), reading.ocr());
        try (ArticleReader reader = new ArticleReader(InstantSource.system());
                Output out = new Output();
                Progress progress = new Progress(terminal, "files", files.size())) {
            int done = 0;
            for (Path file : files) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    reader.read(
                            file,
                            file.toString(),
                            options,
                            part -> tell(annotator, part, out, progress));
                } else {
                    refuse(
                            new Refusal(
                                    file.toString(),
                                    1,
                                    "",
                                    Reason.NOT_REGULAR_FILE,
                                    "There is no such file; check the spelling."),
                            progress);
                }
                progress.reached(++done);
            }
        }
        return refused > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    private List<Path> files() throws IOException {
        CorpusFiles corpus = new CorpusFiles(place.home().corpus());
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(Files.isDirectory(path) ? corpus.below(path) : List.of(path));
        }
        return files;
    }

    private void tell(Annotator annotator, Ingested part, Output out, Progress progress) {
        try {
            switch (part) {
                case Ingested.Accepted accepted -> {
                    accepted.partly()
                            .ifPresent(why -> progress.warn(sentence(why, "read only partly")));
                    AnnotatedArticle annotated = annotator.annotate(accepted.article());
                    if (annotated.annotations().extent() == AnalysisExtent.FAILED) {
                        progress.warn(
                                accepted.article().original().path()
                                        + ": the analysis failed; names and figures are missing.");
                    }
                    print(annotated, out);
                }
                case Ingested.Rejected rejected -> refuse(rejected.refusal(), progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(Refusal refusal, Progress progress) {
        refused++;
        progress.warn(sentence(refusal, "refused"));
    }

    private static String sentence(Refusal refusal, String what) {
        return refusal.path()
                + (refusal.part() > 1 ? ", piece " + refusal.part() : "")
                + ": "
                + what
                + " ("
                + refusal.reason()
                + "). "
                + (refusal.detail().isBlank() ? refusal.reason().sentence() : refusal.detail());
    }

    private void print(AnnotatedArticle annotated, Output out) throws IOException {
        if (json) {
            out.line(Json.print(ArticleJson.write(annotated)));
            return;
        }
        Summary article = Summary.of(annotated);
        out.line(PlainText.oneLine(annotated.article().original().path()));
        out.line("  " + PlainText.oneLine(article.title()));
        out.line("  " + HitPrinter.about(article));
        HitPrinter.holds(out, article, "  ");
    }
}
