package dev.sayso.web.view;

import dev.sayso.archive.OrganizationRequest.Kind;
import dev.sayso.export.PlainText;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.text.Speech;
import java.util.List;

/**
 * Two organizations that may be the same, as seen from one of them.
 *
 * @param from the id of the organization on whose page it is shown; empty elsewhere
 */
public record SuggestionView(Suggestion suggestion, String from) {
    private boolean isSeenFromOther() {
        return suggestion.other().id().value().equals(from);
    }

    public Established kept() {
        return isSeenFromOther() ? suggestion.other() : suggestion.one();
    }

    public Established joined() {
        return isSeenFromOther() ? suggestion.one() : suggestion.other();
    }

    public static String name(Established one) {
        return PlainText.oneLine(one.heading());
    }

    public static String address(Established one) {
        return Links.organization(one.id());
    }

    public String evidence() {
        return Wording.capital(PlainText.oneLine(suggestion.evidence()));
    }

    private List<String> names() {
        return List.of(kept().id().value(), joined().id().value());
    }

    public DecisionForm merge() {
        return DecisionForm.of(Kind.MERGE, names(), Speech.say("suggestions.same"), from);
    }

    public DecisionForm notSame() {
        return DecisionForm.of(Kind.NOT_SAME, names(), Speech.say("suggestions.apart"), from);
    }
}
