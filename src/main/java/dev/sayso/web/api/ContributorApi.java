package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.ContributorNaming;
import dev.sayso.archive.ContributorProfile;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.Naming;
import dev.sayso.export.ContributorCsv;
import dev.sayso.json.ContributorJson;
import dev.sayso.json.Json;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /api/v1/outlets} and {@code /api/v1/authors}: who published and who wrote. */
public final class ContributorApi {
    private static final int AT_ONCE = 500;
    private static final int NEWEST = 20;

    private final Archive archive;
    private final SearchGate gate;
    private final Role role;
    private final String folder;

    /**
     * @param folder the last part of its address: {@code outlets} or {@code authors}
     */
    public ContributorApi(Archive archive, SearchGate gate, Role role, String folder) {
        this.archive = archive;
        this.gate = gate;
        this.role = role;
        this.folder = folder;
    }

    /** Those with most articles first; {@code q} is a part of a name. */
    public void list(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        switch (Optional.ofNullable(context.queryParam("format")).orElse("json")) {
            case "json" -> page(context, question);
            case "csv" ->
                    Download.send(
                            context,
                            folder + ".csv",
                            "text/csv; charset=utf-8",
                            Stream.concat(
                                    Stream.of(ContributorCsv.header()),
                                    all(question).map(ContributorCsv::row)));
            case "jsonl" ->
                    Download.send(
                            context,
                            folder + ".jsonl",
                            "application/x-ndjson",
                            all(question)
                                    .map(one -> Json.print(ContributorJson.write(one)) + "\n"));
            default -> throw Problem.badRequest("The parameter format is json, jsonl or csv.");
        }
    }

    private void page(Context context, Question question) throws IOException {
        int skip = (question.page() - 1) * question.size();
        Contributors.Listed listed = gate.run(() -> part(question, skip, question.size()));
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("total", listed.total())
                        .put("page", question.page())
                        .put("size", question.size())
                        .put("partial", listed.partial());
        ArrayNode all = node.putArray(folder);
        listed.entries().forEach(one -> all.add(ContributorJson.write(one)));
        Answers.json(context, node, listed.partial());
    }

    private Contributors.Listed part(Question question, int skip, int limit) throws IOException {
        return archive.contributors().list(role, question.nameWords(), skip, limit);
    }

    private Stream<Contributor> all(Question question) {
        return Parts.of(
                AT_ONCE,
                skip -> {
                    Contributors.Listed listed = gate.run(() -> part(question, skip, AT_ONCE));
                    return new Parts.Portion<>(listed.entries(), listed.partial());
                });
    }

    /** All about one, by its slug or another of its names. */
    public void one(Context context) throws IOException {
        String name = context.pathParam("slug");
        Contributor meant =
                switch (gate.run(() -> ContributorNaming.of(archive, role, name))) {
                    case Naming.Itself(Contributor one) -> one;
                    case Naming.AlsoNamed(Contributor one) -> one;
                    case Naming.Several(var meanings) ->
                            throw Problem.of(
                                    409,
                                    "The name means several",
                                    "Ask for one of them: "
                                            + meanings.stream()
                                                    .map(one -> Contributor.ownSlug(one.name()))
                                                    .collect(Collectors.joining(", "))
                                            + ".");
                    case Naming.Nobody() ->
                            throw Problem.of(
                                    404,
                                    "Nobody goes by this name",
                                    "The archive has no article of theirs; /api/v1/"
                                            + folder
                                            + "?q= looks for a part of a name.");
                };
        ContributorProfile profile =
                gate.run(() -> ContributorProfile.of(archive, role, meant, NEWEST));
        Answers.json(context, ContributorJson.write(profile), profile.partial());
    }
}
