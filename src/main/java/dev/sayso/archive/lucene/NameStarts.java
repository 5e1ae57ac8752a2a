package dev.sayso.archive.lucene;

import dev.sayso.annotation.Annotations;
import dev.sayso.archive.SuggestionSource.Names;
import dev.sayso.archive.Summary;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;

/**
 * Terms by which a name is found from the beginning of any of its words: the folded words from that
 * one on, those before it, and the name itself. So all names in which some word begins with "inst"
 * stand side by side in the index, each with the list of its articles, and nothing has to be
 * rebuilt when an article comes or goes.
 */
final class NameStarts {
    /** Between the parts of a term; no folded word holds it. */
    static final char BETWEEN = '\u0000';

    /** A longer name is none, and one of more words is found by the first of them. */
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 12;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** One name under one of its beginnings. */
    record Start(String from, String before, String value) {
        static Start read(String term) {
            int first = term.indexOf(BETWEEN);
            int second = term.indexOf(BETWEEN, first + 1);
            return new Start(
                    term.substring(1, first),
                    term.substring(first + 1, second),
                    term.substring(second + 1));
        }

        /** The words of the whole name. */
        List<String> words() {
            String whole = before.isEmpty() ? from : before + " " + from;
            return List.of(whole.split(" ", -1));
        }
    }

    private NameStarts() {}

    static void add(Document document, Summary summary, Annotations annotations) {
        Set<String> terms = new HashSet<>();
        for (String author : summary.authors()) {
            add(terms, Names.AUTHORS, author.strip(), author);
        }
        summary.outlet().ifPresent(outlet -> outlet(terms, outlet.strip()));
        annotations.organizations().forEach(organization -> organization(terms, organization));
        terms.forEach(term -> ArticleDocuments.keyword(document, Fields.START, term));
    }

    private static void outlet(Set<String> terms, String outlet) {
        add(terms, Names.OUTLETS, outlet, outlet);
        initials(outlet).ifPresent(i -> add(terms, Names.OUTLETS, outlet, i));
    }

    private static Optional<String> initials(String name) {
        return dev.sayso.archive.lucene.Names.initials(name);
    }

    private static void organization(Set<String> terms, Organization organization) {
        List<String> forms = new ArrayList<>(organization.variants());
        forms.add(organization.name());
        organization.acronym().or(() -> initials(organization.name())).ifPresent(forms::add);
        boolean institute = organization.type() == OrganizationType.INSTITUTE;
        String id = organization.id().value();
        for (String form : forms) {
            add(terms, institute ? Names.INSTITUTES : Names.GROUPS, id, form);
            if (organization.cited()) {
                add(terms, institute ? Names.CITED_INSTITUTES : Names.CITED_GROUPS, id, form);
            }
        }
    }

    private static void add(Set<String> terms, Names names, String value, String form) {
        if (value.isEmpty()
                || value.length() > LONGEST
                || form.length() > LONGEST
                || value.indexOf(BETWEEN) >= 0) {
            return;
        }
        List<String> words = words(form);
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String term =
                    prefix(names, String.join(" ", words.subList(i, words.size())))
                            + BETWEEN
                            + String.join(" ", words.subList(0, i))
                            + BETWEEN
                            + value;
            if (ArticleDocuments.clipped(term).equals(term)) {
                terms.add(term);
            }
        }
    }

    /** What the terms of such names begin with. */
    static String prefix(Names names, String beginning) {
        char mark =
                switch (names) {
                    case INSTITUTES -> 'i';
                    case GROUPS -> 'g';
                    case CITED_INSTITUTES -> 'I';
                    case CITED_GROUPS -> 'G';
                    case AUTHORS -> 'a';
                    case OUTLETS -> 'o';
                };
        return mark + beginning;
    }

    /** The folded words of a name, or of what was typed to find one; apostrophes count nothing. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : SPACES.split(APOSTROPHE.matcher(text).replaceAll(""), -1)) {
            for (String word : NO_WORD.split(Spelling.fold(part), -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
