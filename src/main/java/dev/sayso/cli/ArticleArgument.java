package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Holding;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The article that a command is about: named by its id, or by as much of it as tells it apart. */
final class ArticleArgument {
    private static final int SHORTEST = 4;
    private static final int MOST_NAMED = 5;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description =
                    "The article's id, as search prints it; its first characters are enough where no other id begins so.")
    private String typed = "";

    /** The article that is named in another place than the first. */
    static ArticleArgument of(String typed) {
        ArticleArgument article = new ArticleArgument();
        article.typed = typed;
        return article;
    }

    /** Whether one was named. */
    boolean isGiven() {
        return !typed.isEmpty();
    }

    /** The article that is held now; one that replaced the one named is told of and taken. */
    Optional<ArticleId> newest(Archive archive, Terminal terminal) throws IOException {
        Optional<ArticleId> newer = newer(archive);
        newer.ifPresent(
                id -> terminal.say(typed + " is an earlier version; this is " + id + " now."));
        return newer.isPresent() ? newer : find(archive, terminal);
    }

    /** The very article that was named; why there is none has been said. */
    Optional<ArticleId> exactly(Archive archive, Terminal terminal) throws IOException {
        Optional<ArticleId> newer = newer(archive);
        newer.ifPresent(
                id ->
                        terminal.warn(
                                typed
                                        + " is an earlier version; name "
                                        + id
                                        + ", which replaced it."));
        return newer.isPresent() ? Optional.empty() : find(archive, terminal);
    }

    private Optional<ArticleId> newer(Archive archive) throws IOException {
        return ArticleId.isWellFormed(checked())
                ? archive.successor(new ArticleId(checked()))
                : Optional.empty();
    }

    private String checked() {
        String id = typed.strip().toLowerCase(Locale.ROOT);
        if (id.isEmpty()) {
            throw new UsageMistake("Name the article by its id; `sayso search` prints the ids.");
        }
        if (!id.matches("[0-9a-f]{1,64}")) {
            throw new UsageMistake(
                    "“" + typed + "” is no article's id; `sayso search` prints the ids.");
        }
        if (id.length() < SHORTEST) {
            throw new UsageMistake(
                    "“" + typed + "” is too short for an id; type at least four characters of it.");
        }
        return id;
    }

    private Optional<ArticleId> find(Archive archive, Terminal terminal) throws IOException {
        String id = checked();
        if (ArticleId.isWellFormed(id) && archive.get(new ArticleId(id)).isPresent()) {
            return Optional.of(new ArticleId(id));
        }
        List<ArticleId> all = archive.inventory().holdings().stream().map(Holding::id).toList();
        List<ArticleId> found = all.stream().filter(a -> a.value().startsWith(id)).toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        terminal.warn(
                found.isEmpty()
                        ? "There is no article "
                                + id
                                + " here"
                                + near(all, id)
                                + "; `sayso search` prints the ids."
                        : "The ids of several articles begin with "
                                + id
                                + ": "
                                + named(found)
                                + "; type more of it.");
        return Optional.empty();
    }

    /** The ids that begin most like it. */
    private static String near(List<ArticleId> all, String id) {
        int alike = all.stream().mapToInt(a -> alike(a, id)).max().orElse(0);
        return alike < SHORTEST
                ? ""
                : "; did you mean "
                        + named(all.stream().filter(a -> alike(a, id) == alike).toList())
                        + "?";
    }

    private static int alike(ArticleId article, String id) {
        int most = Math.min(article.value().length(), id.length());
        int alike = 0;
        while (alike < most && article.value().charAt(alike) == id.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    private static String named(List<ArticleId> ids) {
        return ids.stream()
                        .sorted(Comparator.comparing(ArticleId::value))
                        .limit(MOST_NAMED)
                        .map(ArticleId::value)
                        .collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMED ? " and others" : "");
    }
}
