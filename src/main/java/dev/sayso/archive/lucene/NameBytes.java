package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Identity;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organizations, acronyms and sources of an article as they stand in its {@link RecordBytes}. */
final class NameBytes {
    /** What a source begins with. */
    private static final int OWN_VOICE = 0;

    private static final int INSTITUTE = 1;
    private static final int PERSON = 2;
    private static final int UNNAMED = 3;

    private NameBytes() {}

    static void acronyms(PackedOutput out, List<AcronymDefinition> acronyms) throws IOException {
        out.number(acronyms.size());
        for (AcronymDefinition acronym : acronyms) {
            out.span(acronym.acronymSpan());
            out.span(acronym.nameSpan());
            out.text(acronym.acronym(), acronym.acronymSpan());
            out.text(acronym.name(), acronym.nameSpan());
        }
    }

    static List<AcronymDefinition> acronyms(PackedInput in) throws IOException {
        int size = in.number();
        List<AcronymDefinition> acronyms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Span acronym = in.span();
            Span name = in.span();
            acronyms.add(new AcronymDefinition(in.text(), in.text(), acronym, name));
        }
        return acronyms;
    }

    static void organizations(PackedOutput out, List<Organization> organizations)
            throws IOException {
        out.number(organizations.size());
        for (Organization organization : organizations) {
            out.number(organization.mentions().size());
            for (Mention mention : organization.mentions()) {
                out.span(mention.span());
                out.text(mention.text(), mention.span());
            }
            out.text(organization.id().value());
            out.text(organization.name());
            out.text(organization.acronym());
            out.texts(organization.variants());
            out.constant(organization.type());
            out.flag(organization.cited());
            out.text(organization.doubt().map(Doubt::name));
        }
    }

    static List<Organization> organizations(PackedInput in) throws IOException {
        int size = in.number();
        List<Organization> organizations = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Mention> mentions = mentions(in);
            organizations.add(
                    new Organization(
                            new OrganizationId(in.text()),
                            in.text(),
                            in.optionalText(),
                            in.texts(),
                            in.constant(OrganizationType.class),
                            in.flag(),
                            in.optionalText().map(Doubt::valueOf),
                            mentions));
        }
        return organizations;
    }

    private static List<Mention> mentions(PackedInput in) throws IOException {
        int size = in.number();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            mentions.add(new Mention(in.span(), in.text()));
        }
        return mentions;
    }

    static void attributions(PackedOutput out, List<Attribution> attributions) throws IOException {
        out.number(attributions.size());
        for (Attribution attribution : attributions) {
            source(out, attribution.source());
            out.flag(attribution.cue().isPresent());
            if (attribution.cue().isPresent()) {
                out.span(attribution.cue().get());
            }
            out.span(attribution.content());
        }
    }

    static List<Attribution> attributions(PackedInput in) throws IOException {
        int size = in.number();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source source = source(in);
            Optional<Span> cue = in.flag() ? Optional.of(in.span()) : Optional.empty();
            attributions.add(new Attribution(source, cue, in.span()));
        }
        return attributions;
    }

    private static void source(PackedOutput out, Source source) throws IOException {
        out.number(
                switch (source) {
                    case Source.OwnVoice o -> OWN_VOICE;
                    case Source.Institute i -> INSTITUTE;
                    case Source.Person p -> PERSON;
                    case Source.Unnamed u -> UNNAMED;
                });
        if (source.where().isPresent()) {
            out.span(source.where().get());
            out.text(source.credited().map(OrganizationId::value));
        }
    }

    private static Source source(PackedInput in) throws IOException {
        int type = in.number();
        if (type == OWN_VOICE) {
            return new Source.OwnVoice();
        }
        Span span = in.span();
        Optional<OrganizationId> credited = in.optionalText().map(OrganizationId::new);
        return switch (type) {
            case INSTITUTE -> new Source.Institute(span, credited.orElseThrow());
            case PERSON -> new Source.Person(span, credited);
            default -> new Source.Unnamed(span);
        };
    }

    static void identities(PackedOutput out, Map<OrganizationId, Identity> identities)
            throws IOException {
        out.number(identities.size());
        for (Map.Entry<OrganizationId, Identity> entry : identities.entrySet()) {
            Identity identity = entry.getValue();
            out.text(entry.getKey().value());
            out.text(identity.id().value());
            out.text(identity.heading());
            out.text(identity.acronym());
            out.constant(identity.type());
            out.text(identity.doubt().map(Doubt::name));
        }
    }

    static Map<OrganizationId, Identity> identities(PackedInput in) throws IOException {
        int size = in.number();
        Map<OrganizationId, Identity> identities = new HashMap<>();
        for (int i = 0; i < size; i++) {
            identities.put(
                    new OrganizationId(in.text()),
                    new Identity(
                            new OrganizationId(in.text()),
                            in.text(),
                            in.optionalText(),
                            in.constant(OrganizationType.class),
                            in.optionalText().map(Doubt::valueOf)));
        }
        return identities;
    }
}
