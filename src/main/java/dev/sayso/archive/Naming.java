package dev.sayso.archive;

import java.io.IOException;
import java.util.List;

/** What stands behind a name in an address: an id, an id of before, or any name. */
public sealed interface Naming {
    /** The organization of this id. */
    record Itself(KnownOrganization known) implements Naming {}

    /** Another name, or an earlier id, of one organization. */
    record AlsoNamed(KnownOrganization known) implements Naming {}

    /** A name of several. */
    record Several(List<KnownOrganization> meanings) implements Naming {
        public Several {
            meanings = List.copyOf(meanings);
        }
    }

    /** Nobody goes by it. */
    record Nobody() implements Naming {}

    /** Looks the name up. */
    static Naming of(Archive archive, String name) throws IOException {
        List<KnownOrganization> named = archive.organizations(name);
        for (KnownOrganization known : named) {
            if (known.organization().id().value().equals(name)) {
                return new Itself(known);
            }
        }
        return switch (named.size()) {
            case 0 -> new Nobody();
            case 1 -> new AlsoNamed(named.getFirst());
            default -> new Several(named);
        };
    }
}
