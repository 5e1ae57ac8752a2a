package dev.sayso.web.view;

import dev.sayso.archive.KnownOrganization;
import java.util.List;

/** The organizations that one name may mean; {@code folder} is where their pages stand. */
public record MeaningsView(Frame frame, String folder, List<KnownOrganization> meanings) {
    public String address(KnownOrganization known) {
        return Links.below(folder, known.organization().id());
    }
}
