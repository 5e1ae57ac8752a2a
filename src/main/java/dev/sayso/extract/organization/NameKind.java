package dev.sayso.extract.organization;

/** What the form of a name says it names. */
enum NameKind {
    ORGANIZATION,
    /** A single word in capitals; an organization unless something speaks against it. */
    ACRONYM,
    PERSON,
    PLACE,
    /** A law, a plan, a people, a day: none of the others. */
    OTHER,
    /** The form does not tell. */
    UNKNOWN
}
