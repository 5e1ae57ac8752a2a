package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.AuthorNames;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KnownOutlets;
import dev.sayso.ingest.particulars.OutletName;
import dev.sayso.ingest.text.OutletWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the outlet by its address, where that is well known, else by a vote among everything on the
 * page that names it: no single place is right often enough, but the outlet's name is what they
 * agree on.
 */
final class OutletVote {
    /** One place's say: how much it weighs, and which rule it is. */
    private record Ballot(String name, double weight, String rule) {}

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:(?:by|von)\\s)?(?:(?:19|20)\\d\\d)?"
                            + "(?:\\s?[-–]\\s?(?:20)?\\d\\d)?[,.]?\\s{0,2}(?:(?:by|von)\\s)?"
                            + "([\\p{Lu}\\d][\\p{L}\\d.&'’ -]{1,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:[|–—•·»*:-]|--|::)\\s+|\\s*[|｜：]\\s*");

    private final List<Ballot> ballots = new ArrayList<>();
    private final Optional<String> label;
    private final Optional<String> known;
    private final Set<String> titles;

    OutletVote(Page page) {
        label = page.host().map(OutletName::plainHost).flatMap(OutletName::label);
        known = page.host().flatMap(KnownOutlets::at);
        titles = page.titles().stream().map(Folding::letters).collect(Collectors.toSet());
        MetaTags meta = page.meta();
        meta.first("og:site_name").ifPresent(name -> cast(name, 3, "og:site_name"));
        List<String> publishers = page.article().publishers();
        for (int i = 0; i < publishers.size(); i++) {
            cast(publishers.get(i), i == 0 ? 2.8 : 1.2, "json-ld");
        }
        page.linkedData().sites().stream()
                .distinct()
                .limit(4)
                .forEach(name -> cast(name, 0.9, "json-ld"));
        meta.first("application-name").ifPresent(name -> cast(name, 1.6, "application-name"));
        meta.first("apple-mobile-web-app-title")
                .ifPresent(name -> cast(name, 1.2, "application-name"));
        meta.first(
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "citation_journal_title",
                        "cre")
                .ifPresent(name -> cast(name, 1.5, "meta"));
        meta.first("twitter:site").ifPresent(name -> cast(name.replace("@", ""), 0.6, "twitter"));
        tail(page.document().title()).ifPresent(name -> cast(name, 1.7, "title-tail"));
        head(page.document().title()).ifPresent(name -> cast(name, 0.8, "title-head"));
        meta.first("og:title")
                .flatMap(OutletVote::tail)
                .ifPresent(name -> cast(name, 1.0, "title-tail"));
        copyright(page).ifPresent(name -> cast(name, 0.8, "copyright"));
    }

    /** The outlet's name: a well-known one's, or as the place that weighs most writes it. */
    Optional<Evidence<String>> winner() {
        return known.map(name -> new Evidence<>(name, "known-domain")).or(this::elected);
    }

    private Optional<Evidence<String>> elected() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            String key = OutletName.key(ballot.name);
            scores.merge(key, ballot.weight, Double::sum);
        }
        scores.replaceAll((key, score) -> score + likeHost(key));
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= 1.5)
                .flatMap(entry -> heaviest(entry.getKey()))
                .or(() -> label.map(name -> new Evidence<>(name, "domain")));
    }

    /** All names under which the page calls its outlet; none of them is an author. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Optional<String> won = elected().map(Evidence::value).map(OutletName::key);
        for (Ballot ballot : ballots) {
            String key = OutletName.key(ballot.name);
            boolean alone = ballot.rule.equals("title-tail") && likeHost(key) == 0;
            boolean title = titles.contains(Folding.letters(ballot.name));
            if (!title && (!alone || won.equals(Optional.of(key)))) {
                names.add(ballot.name);
            }
        }
        label.ifPresent(names::add);
        known.ifPresent(names::add);
        return names;
    }

    private Optional<Evidence<String>> heaviest(String key) {
        return ballots.stream()
                .filter(ballot -> OutletName.key(ballot.name).equals(key))
                .max(Comparator.comparingDouble(ballot -> ballot.weight + legible(ballot.name)))
                .map(ballot -> new Evidence<>(ballot.name, ballot.rule, isAgreed(key)));
    }

    /** Whether two places, or one and the address, name the outlet so. */
    private boolean isAgreed(String key) {
        long places =
                ballots.stream()
                        .filter(ballot -> OutletName.key(ballot.name).equals(key))
                        .map(Ballot::rule)
                        .distinct()
                        .count();
        return places >= 2 || likeHost(key) > 1;
    }

    /** Names with spaces and capitals read better than handles and hosts. */
    private static double legible(String name) {
        boolean handle = name.equals(name.toLowerCase(java.util.Locale.ROOT)) || name.contains(".");
        return handle ? -1.5 : 0;
    }

    private void cast(String written, double weight, String rule) {
        OutletName.clean(Folding.spaces(written))
                .filter(name -> !AuthorNames.isBody(name))
                .ifPresent(
                        name -> {
                            boolean firm = OutletName.hasLegalForm(written);
                            double worth = OutletName.isAgency(name) && !likeLabel(name) ? 0.3 : 1;
                            ballots.add(new Ballot(name, weight * worth * (firm ? 0.4 : 1), rule));
                        });
    }

    private boolean likeLabel(String name) {
        return likeHost(OutletName.key(name)) > 0;
    }

    /** How much a name gains by resembling the address of the page. */
    private double likeHost(String key) {
        String host = label.map(Folding::letters).orElse("");
        if (host.isEmpty() || key.isEmpty()) {
            return 0;
        }
        if (host.equals(key)) {
            return 1.5;
        }
        boolean within =
                key.length() > 3
                        && (host.contains(key) || (host.length() > 3 && key.contains(host)));
        return within ? 0.7 : 0;
    }

    private static Optional<String> tail(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int end = -1;
        while (separator.find()) {
            end = separator.end();
        }
        return end < 0 || end == title.length()
                ? Optional.empty()
                : Optional.of(title.substring(end)).filter(tail -> tail.length() <= 40);
    }

    /** "The Invented Post: A dry summer": the name before the colon, if it is like an outlet's. */
    private static Optional<String> head(String title) {
        int colon = title.indexOf(": ");
        return colon < 0
                ? Optional.empty()
                : OutletWords.name(Folding.spaces(title.substring(0, colon)));
    }

    private static Optional<String> copyright(Page page) {
        String text = page.document().body().wholeText();
        String end = text.substring(Math.max(0, text.length() - 4000));
        Matcher matcher = COPYRIGHT.matcher(Folding.spaces(end));
        return matcher.find()
                ? Optional.of(
                        matcher.group(1)
                                .strip()
                                .replaceFirst("(?i)[.,]? (?:all|alle) .*$", "")
                                .replaceFirst("(?<=\\p{L}{4})\\. .*$", ""))
                : Optional.empty();
    }
}
