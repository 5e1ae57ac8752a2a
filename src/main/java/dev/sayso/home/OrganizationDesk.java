package dev.sayso.home;

import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.resolution.Decision;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what a person asks for, in names, into a decision about ids; or says why it cannot. */
final class OrganizationDesk {
    private final Resolution resolution;
    private final DecisionLog log;

    OrganizationDesk(Resolution resolution, DecisionLog log) {
        this.resolution = resolution;
        this.log = log;
    }

    /** What the answer to a request is. */
    sealed interface Answer {
        /** It can be decided. */
        record Decide(Decision decision, String summary) implements Answer {}

        /** It cannot. */
        record No(DecisionOutcome outcome) implements Answer {}
    }

    Answer answer(OrganizationRequest request) {
        List<String> words = request.words();
        return switch (request.kind()) {
            case MERGE -> words.size() == 2 ? merge(words) : needs("two names");
            case SPLIT -> words.size() > 1 ? split(words) : needs("a name and its variants");
            case RENAME ->
                    words.size() == 2 && !words.getLast().isBlank()
                            ? rename(words)
                            : needs("a name and the new heading");
            case NOT_SAME -> words.size() == 2 ? notSame(words) : needs("two names");
            case UNDO -> words.size() < 2 ? undo(words) : needs("one number at most");
        };
    }

    private static Answer needs(String what) {
        return no("This needs " + what + ".");
    }

    private static Answer no(String message) {
        return new Answer.No(new DecisionOutcome.Refused(message));
    }

    /** A name that means one organization, or the answer that it does not. */
    private Optional<Answer> unclear(String name) {
        List<Established> named = resolution.named(name);
        if (named.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                named.isEmpty()
                        ? no(
                                "No organization goes by “"
                                        + name
                                        + "” here; `sayso organizations` lists those there are.")
                        : new Answer.No(new DecisionOutcome.Ambiguous(name, named)));
    }

    private Established one(String name) {
        return resolution.named(name).getFirst();
    }

    private Answer merge(List<String> words) {
        Optional<Answer> unclear =
                words.stream().flatMap(word -> unclear(word).stream()).findFirst();
        if (unclear.isPresent()) {
            return unclear.get();
        }
        Established kept = one(words.getFirst());
        Established joined = one(words.getLast());
        return kept.equals(joined)
                ? no("Both names mean " + kept.heading() + " already.")
                : new Answer.Decide(
                        new Decision.Merge(kept.id(), joined.id()),
                        "“" + joined.heading() + "” is “" + kept.heading() + "”");
    }

    private Answer rename(List<String> words) {
        Optional<Answer> unclear = unclear(words.getFirst());
        if (unclear.isPresent()) {
            return unclear.get();
        }
        Established one = one(words.getFirst());
        String heading = words.getLast().strip();
        return new Answer.Decide(
                new Decision.Rename(one.id(), heading),
                "“" + one.heading() + "” is shown as “" + heading + "”");
    }

    private Answer split(List<String> words) {
        Optional<Answer> unclear = unclear(words.getFirst());
        if (unclear.isPresent()) {
            return unclear.get();
        }
        Established from = one(words.getFirst());
        List<String> variants = words.subList(1, words.size());
        for (String variant : variants) {
            String folded = OrganizationName.fold(variant);
            if (from.names().stream().noneMatch(n -> OrganizationName.fold(n).equals(folded))) {
                return no(
                        "“"
                                + variant
                                + "” is no name of "
                                + from.heading()
                                + "; `sayso organizations show "
                                + from.id()
                                + "` lists them.");
            }
        }
        return new Answer.Decide(
                new Decision.Split(from.id(), variants, free(variants.getFirst())),
                "“" + String.join("”, “", variants) + "” alone is not “" + from.heading() + "”");
    }

    /** An id that nothing has yet. */
    private OrganizationId free(String name) {
        OrganizationId slug = OrganizationId.ofName(name);
        OrganizationId id = slug;
        for (int number = 2; resolution.get(id).isPresent(); number++) {
            id = new OrganizationId(slug + "-" + number);
        }
        return id;
    }

    private Answer notSame(List<String> words) {
        Optional<Answer> unclear =
                words.stream().flatMap(word -> unclear(word).stream()).findFirst();
        if (unclear.isPresent()) {
            return unclear.get();
        }
        Established first = one(words.getFirst());
        Established second = one(words.getLast());
        OrganizationId one = first.id();
        OrganizationId other = second.id();
        if (first.equals(second)) {
            one = resolution.member(first, words.getFirst());
            other = resolution.member(first, words.getLast());
        }
        return one.equals(other)
                ? no(
                        "Both names are one by the authority file or by the articles themselves; `sayso organizations split` takes one of them out.")
                : new Answer.Decide(
                        new Decision.NotSame(one, other),
                        "“" + words.getFirst() + "” is not “" + words.getLast() + "”");
    }

    private Answer undo(List<String> words) {
        List<Decision.Entry> wanted = new ArrayList<>();
        if (words.isEmpty()) {
            log.last().ifPresent(wanted::add);
        } else {
            log.log().stream()
                    .filter(entry -> String.valueOf(entry.number()).equals(words.getFirst()))
                    .filter(entry -> !log.isUndone(entry))
                    .forEach(wanted::add);
        }
        return wanted.isEmpty()
                ? no(
                        words.isEmpty()
                                ? "Nothing has been decided that could be undone."
                                : "There is no decision "
                                        + words.getFirst()
                                        + " in force; `sayso organizations log` lists them.")
                : new Answer.Decide(
                        new Decision.Undo(wanted.getFirst().number()),
                        "undone: " + wanted.getFirst().summary());
    }
}
