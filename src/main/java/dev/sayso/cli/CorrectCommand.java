package dev.sayso.cli;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.article.FieldText;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets an article right. */
@Command(
        name = "correct",
        description =
                "Set right what was read wrongly of an article, for good: over what its file says, after a rebuild, and in the file's next version. Without a value a field is not given.",
        footer = {
            "",
            "Examples:",
            "  sayso correct 1f8b2c3d author=\"Amina Sample; Omar Example\" date=2024-03-05",
            "  sayso correct 1f8b2c3d standfirst=",
            "  sayso correct 1f8b2c3d --undo=author"
        })
final class CorrectCommand implements Callable<Integer> {
    /** Stands for every field where none is named. */
    private static final String ALL = "*";

    @Mixin private final Opening opening = new Opening();
    @Mixin private final ArticleArgument article = new ArticleArgument();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FIELD=VALUE",
            description =
                    "title, author (several with ; between them), outlet, date, kind, language, url, standfirst or dateline.")
    private List<String> assignments = List.of();

    @Option(
            names = "--undo",
            arity = "0..1",
            paramLabel = "FIELD",
            fallbackValue = ALL,
            description = "Take a correction back, or all of them without a field.")
    private List<String> undo = List.of();

    @Option(
            names = "--list",
            description = "Print what was corrected: in this article, or in all without an id.")
    private boolean list;

    @Option(names = "--json", description = "With --list, one line of JSON for each correction.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        return opening.read(
                (archive, out, terminal) -> {
                    if (list && !article.isGiven()) {
                        return new CorrectionPrinter(archive, out, json)
                                .all(opening.home(), terminal);
                    }
                    Optional<ArticleId> id =
                            list
                                    ? article.newest(archive, terminal)
                                    : article.exactly(archive, terminal);
                    Optional<AnnotatedArticle> found =
                            id.isPresent() ? archive.get(id.get()) : Optional.empty();
                    if (found.isEmpty()) {
                        return ExitStatus.REFUSED;
                    }
                    return list
                            ? new CorrectionPrinter(archive, out, json).of(found.get(), terminal)
                            : correct(found.get(), terminal);
                });
    }

    private int correct(AnnotatedArticle found, Terminal terminal) throws IOException {
        Amendment amendment = new Amendment(assigned(), undone(found));
        if (amendment.set().isEmpty() && amendment.undone().isEmpty()) {
            if (undo.isEmpty()) {
                throw new UsageMistake(
                        "Say what to correct, as in author=\"Amina Sample\"; the fields are "
                                + FieldText.names()
                                + ".");
            }
            terminal.say("Nothing was corrected there.");
            return ExitStatus.DONE;
        }
        Optional<List<Amendment.Outcome>> outcomes;
        try (WayIn in = opening.wayIn()) {
            outcomes = in.intake().correct(found.id(), amendment);
        }
        outcomes.ifPresentOrElse(
                all -> all.forEach(outcome -> terminal.say(CorrectionPrinter.sentence(outcome))),
                () ->
                        terminal.warn(
                                "Article " + found.id() + " was taken out in this very moment."));
        return outcomes.isPresent() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private Map<Field, Optional<String>> assigned() {
        Map<Field, Optional<String>> set = new EnumMap<>(Field.class);
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new UsageMistake(
                        "“" + assignment + "” says no value; write it as title=\"…\".");
            }
            Field field = field(assignment.substring(0, equals));
            String typed = assignment.substring(equals + 1);
            Optional<String> mistake = FieldText.mistake(field, typed);
            if (mistake.isPresent()) {
                throw new UsageMistake(mistake.get());
            }
            set.put(field, FieldText.tidied(field, typed));
        }
        return set;
    }

    private Set<Field> undone(AnnotatedArticle found) {
        Set<Field> undone = EnumSet.noneOf(Field.class);
        for (String name : undo) {
            if (name.equals(ALL)) {
                undone.addAll(found.article().history().corrections().keySet());
            } else {
                undone.add(field(name));
            }
        }
        return undone;
    }

    private static Field field(String name) {
        return FieldText.named(name)
                .orElseThrow(
                        () ->
                                new UsageMistake(
                                        "There is no field “"
                                                + name
                                                + "”; the fields are "
                                                + FieldText.names()
                                                + "."));
    }
}
