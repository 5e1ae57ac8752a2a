package dev.sayso.attribution;

import dev.sayso.article.Span;
import dev.sayso.organization.OrganizationId;
import java.util.Optional;

/** On whose say-so. */
public sealed interface Source {
    /** An organization, named, or meant by "the institute". */
    record Institute(Span span, OrganizationId organization) implements Source {}

    /** A person; {@code affiliation} is the organization that the text names with them. */
    record Person(Span span, Optional<OrganizationId> affiliation) implements Source {}

    /** Somebody the text does not name: "officials", "experts". */
    record Unnamed(Span span) implements Source {}

    /** The writer. */
    record OwnVoice() implements Source {}

    /** Where the text names the source; empty for the writer's own voice. */
    default Optional<Span> where() {
        return switch (this) {
            case Institute(Span span, OrganizationId organization) -> Optional.of(span);
            case Person(Span span, Optional<OrganizationId> affiliation) -> Optional.of(span);
            case Unnamed(Span span) -> Optional.of(span);
            case OwnVoice() -> Optional.empty();
        };
    }

    /** The organization that is credited, itself or through its staff. */
    default Optional<OrganizationId> credited() {
        return switch (this) {
            case Institute(Span span, OrganizationId organization) -> Optional.of(organization);
            case Person(Span span, Optional<OrganizationId> affiliation) -> affiliation;
            case Unnamed(Span span) -> Optional.empty();
            case OwnVoice() -> Optional.empty();
        };
    }
}
