package dev.sayso.attribution;

import dev.sayso.organization.OrganizationId;
import java.util.Optional;

/**
 * The source that a statistic is credited to.
 *
 * @param name as the text has it, or the organization's name where the text only refers to it
 * @param cue the crediting words, as the text has them
 */
public record Credit(
        String name,
        Optional<OrganizationId> organization,
        SourceType type,
        Optional<String> cue) {}
