package dev.sayso.extract.organization;

import dev.sayso.language.WordList;
import java.util.Set;

/** What a single word tells about the name it stands in. */
enum WordKind {
    /** Ends or begins the name of an organization: institute, council, lashkar. */
    HEAD("heads.txt"),
    /** Can end the name of an organization, and of other things: group, house, times. */
    WEAK_HEAD("weak-heads.txt"),
    /** A legal form: Inc, Ltd. */
    SUFFIX("suffixes.txt"),
    /** Ends or begins the name of something else: act, plan, strait. */
    OTHER_HEAD("not-organizations.txt"),
    /** Stands before the name of a person. */
    TITLE("titles.txt"),
    /** A given name. */
    GIVEN_NAME("first-names.txt"),
    /** An adjective of nation, faith or ideology. */
    DEMONYM("demonyms.txt"),
    /** Begins sentences; names nothing alone. */
    OPENER("openers.txt"),
    /** Never begins a name. */
    FUNCTION("function-words.txt"),
    /** Its possessive can stand inside the name of an organization: Workers' Party. */
    POSSESSOR("possessors.txt"),
    /** Names an organization when it stands directly before or in apposition: company, militia. */
    ORGANIZATION_NOUN("organization-nouns.txt"),
    /** Stands after the name of an organization: spokesman, shares, fighters. */
    BELONGING("belongings.txt"),
    /** Stands after the initials of something else: act, corridor, missile. */
    THING("things-named.txt"),
    /** Belongs to an organization: "a member of". */
    ROLE("roles.txt"),
    /** What organizations deal with: trade, health. */
    TOPIC("topics.txt"),
    /** A formation that a number stands before: fleet, division. */
    FORMATION("military.txt"),
    /** An ordinary word that is the name of an organization too. */
    ORDINARY("ordinary-names.txt");

    private final String list;

    WordKind(String list) {
        this.list = list;
    }

    Set<String> words() {
        return WordList.words(WordKind.class, list);
    }
}
