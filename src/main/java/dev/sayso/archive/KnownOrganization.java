package dev.sayso.archive;

import dev.sayso.resolution.Established;

/**
 * An organization and how many articles of an archive name it.
 *
 * @param mentioning articles that mention it under any of its names; those that cite it too
 * @param citing articles that take it as a source
 */
public record KnownOrganization(Established organization, int mentioning, int citing) {}
