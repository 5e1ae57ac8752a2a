package dev.sayso.resolution;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what articles say about names, one article after the other. */
public final class NameTally {
    private record Meant(NameReading reading, Optional<Identity> identity) {}

    private record Placed(String outlet, OrganizationId own, Optional<String> defined) {}

    private final Map<Meant, Integer> readings = new LinkedHashMap<>();
    private final Map<Placed, Integer> outlets = new LinkedHashMap<>();

    /** Adds what was counted elsewhere. */
    public void add(NameFacts facts) {
        facts.readings()
                .forEach(
                        read ->
                                readings.merge(
                                        new Meant(read.reading(), read.identity()),
                                        read.articles(),
                                        Integer::sum));
        facts.outlets()
                .forEach(
                        in ->
                                outlets.merge(
                                        new Placed(in.outlet(), in.own(), in.defined()),
                                        in.articles(),
                                        Integer::sum));
    }

    /** Adds one article. */
    public void add(AnnotatedArticle article) {
        Optional<String> outlet = article.article().particulars().outlet();
        for (NameReading reading : article.names()) {
            Optional<Identity> identity =
                    Optional.ofNullable(article.identities().get(reading.own()));
            readings.merge(new Meant(reading, identity), 1, Integer::sum);
            outlet.ifPresent(
                    name ->
                            outlets.merge(
                                    new Placed(name, reading.own(), reading.defined()),
                                    1,
                                    Integer::sum));
        }
    }

    /** Everything that was added. */
    public NameFacts facts() {
        List<NameFacts.Read> read = new ArrayList<>();
        readings.forEach(
                (meant, articles) ->
                        read.add(new NameFacts.Read(meant.reading(), meant.identity(), articles)));
        List<NameFacts.InOutlet> in = new ArrayList<>();
        outlets.forEach(
                (placed, articles) ->
                        in.add(
                                new NameFacts.InOutlet(
                                        placed.outlet(),
                                        placed.own(),
                                        placed.defined(),
                                        articles)));
        return new NameFacts(read, in);
    }
}
