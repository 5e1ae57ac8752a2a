package dev.sayso.web.view;

import dev.sayso.archive.OrganizationRequest.Kind;
import java.util.List;

/**
 * A button that decides something about organizations.
 *
 * @param decision what: {@code merge}
 * @param names as {@link dev.sayso.archive.OrganizationRequest} has them
 * @param label what stands on the button
 * @param from the id of the organization on whose page it stands; empty elsewhere
 */
public record DecisionForm(String decision, List<String> names, String label, String from) {
    public DecisionForm {
        names = List.copyOf(names);
    }

    static DecisionForm of(Kind kind, List<String> names, String label, String from) {
        return new DecisionForm(kind.label(), names, label, from);
    }
}
