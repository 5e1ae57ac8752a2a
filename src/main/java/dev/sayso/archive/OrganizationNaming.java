package dev.sayso.archive;

import java.io.IOException;
import java.util.List;

/** Which organization an address means. */
public final class OrganizationNaming {
    private OrganizationNaming() {}

    /** Looks an address up: an id, an id of before, or any name. */
    public static Naming<KnownOrganization> of(Archive archive, String name) throws IOException {
        List<KnownOrganization> named = archive.organizations(name);
        for (KnownOrganization known : named) {
            if (known.organization().id().value().equals(name)) {
                return new Naming.Itself<>(known);
            }
        }
        return Naming.byOtherName(named);
    }
}
