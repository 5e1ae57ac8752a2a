package dev.sayso.web.view;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import java.util.List;

/** The outlets or authors that one address may mean. */
public record WhichView(Frame frame, Role role, List<Contributor> meanings) {
    public String address(Contributor one) {
        return Links.contributorAt(role, Contributor.ownSlug(one.name()));
    }
}
