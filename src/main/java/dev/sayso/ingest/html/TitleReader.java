package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.OutletName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Reads the headline, without the outlet's name: what the page shows and its JSON-LD states; where
 * they differ, og:title, which is less often written for search engines than the others.
 */
final class TitleReader {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:[|–—•·»*:-]|--|::)\\s+|\\s*[|｜：]\\s*|(?<=\\p{L}):\\s+");
    private static final Set<String> AGREEING = Set.of("og:title", "json-ld", "h1");
    private static final int LONGEST = 300;
    private static final int SHORTEST_REST = 20;
    private static final int MOST_HEADINGS = 10;

    private final Page page;
    private final Set<String> outlets;

    TitleReader(Page page, Collection<String> outlets) {
        this.page = page;
        this.outlets =
                outlets.stream().map(OutletName::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The headline, from the surest place that has one. */
    Optional<Evidence<String>> read() {
        List<Evidence<String>> candidates = candidates();
        return choose(candidates).map(best -> best.agreed(isAgreed(best, candidates)));
    }

    /** Whether two of the head, the JSON-LD and the heading on the page say the same. */
    private boolean isAgreed(Evidence<String> title, List<Evidence<String>> candidates) {
        return candidates.stream()
                        .filter(e -> page.trailEnd().isEmpty() || !e.rule().equals("h1"))
                        .filter(e -> AGREEING.contains(e.rule()) && isSame(e, title))
                        .count()
                >= 2;
    }

    private Optional<Evidence<String>> choose(List<Evidence<String>> candidates) {
        if (page.trailEnd().isPresent()) {
            return besideTrail(candidates, page.trailEnd().get());
        }
        Optional<Evidence<String>> shown = from(candidates, "h1");
        Optional<Evidence<String>> stated = from(candidates, "json-ld");
        if (shown.isPresent() && stated.isPresent() && isSame(shown.get(), stated.get())) {
            return shown;
        }
        return withoutKicker(from(candidates, "og:title"), shown)
                .or(() -> candidates.stream().findFirst())
                .map(first -> whole(first, candidates));
    }

    /**
     * The headline of a page whose first-order heading ends the trail from the start page: what is
     * written like that heading was written for search engines, and another title is the headline;
     * surely so where a heading further down shows it.
     */
    private Optional<Evidence<String>> besideTrail(
            List<Evidence<String>> candidates, Element trailEnd) {
        String search = Folding.letters(trailEnd.text());
        List<Evidence<String>> stated =
                candidates.stream()
                        .filter(e -> e.rule().equals("og:title") || e.rule().equals("json-ld"))
                        .toList();
        List<Evidence<String>> others =
                stated.stream()
                        .filter(e -> !search.startsWith(Folding.letters(e.value())))
                        .toList();
        return others.stream()
                .filter(this::isShown)
                .findFirst()
                .or(() -> others.stream().findFirst())
                .or(() -> candidates.stream().findFirst())
                .map(first -> whole(first, candidates));
    }

    /** Whether one of the first headings of the second order holds the title's words. */
    private boolean isShown(Evidence<String> title) {
        String letters = Folding.letters(title.value());
        return page.document().getElementsByTag("h2").stream()
                .limit(MOST_HEADINGS)
                .anyMatch(heading -> Folding.letters(heading.text()).contains(letters));
    }

    /**
     * What two titles have in common after a kicker that differs: "Drought: Wells run dry" and "Dry
     * summer - Wells run dry".
     */
    private static Optional<Evidence<String>> withoutKicker(
            Optional<Evidence<String>> one, Optional<Evidence<String>> other) {
        if (one.isEmpty() || other.isEmpty() || isSame(one.get(), other.get())) {
            return Optional.empty();
        }
        Optional<Kicked> first = Kicked.of(one.get().value());
        Optional<Kicked> second = Kicked.of(other.get().value());
        return first.filter(f -> second.filter(f::differsInKicker).isPresent())
                .map(f -> new Evidence<>(f.rest, one.get().rule()));
    }

    /** A title that begins with a kicker, set off by a separator. */
    private record Kicked(String kicker, String rest) {
        static Optional<Kicked> of(String title) {
            Matcher separator = SEPARATOR.matcher(title);
            return separator.find() && title.length() - separator.end() >= SHORTEST_REST
                    ? Optional.of(
                            new Kicked(
                                    title.substring(0, separator.start()),
                                    title.substring(separator.end())))
                    : Optional.empty();
        }

        /** Whether the rest is the same, and neither kicker is a part of the other. */
        boolean differsInKicker(Kicked other) {
            String own = Folding.letters(kicker);
            String others = Folding.letters(other.kicker);
            return isSame(rest, other.rest) && !own.contains(others) && !others.contains(own);
        }
    }

    private static Optional<Evidence<String>> from(List<Evidence<String>> all, String rule) {
        return all.stream().filter(evidence -> evidence.rule().equals(rule)).findFirst();
    }

    private static boolean isSame(Evidence<String> one, Evidence<String> other) {
        return isSame(one.value(), other.value());
    }

    private static boolean isSame(String one, String other) {
        return Folding.letters(one).equals(Folding.letters(other));
    }

    /**
     * A title in the head is cut off by a quotation mark in it; then another place has the whole.
     */
    private static Evidence<String> whole(
            Evidence<String> title, List<Evidence<String>> candidates) {
        String start = title.value();
        boolean cut = start.length() > 10 && !start.endsWith(".");
        return candidates.stream()
                .filter(other -> cut && other.rule().equals("h1"))
                .filter(
                        other ->
                                other.value().startsWith(start + " \"")
                                        || other.value().startsWith(start + "\""))
                .findFirst()
                .orElse(title);
    }

    List<Evidence<String>> candidates() {
        List<Evidence<String>> found = new ArrayList<>();
        page.meta().first("og:title").ifPresent(t -> offer(found, t, "og:title"));
        page.article().headline().ifPresent(t -> offer(found, t, "json-ld"));
        heading().ifPresent(t -> offer(found, t, "h1"));
        page.meta()
                .first("twitter:title", "dc.title", "parsely-title", "sailthru.title", "hdl")
                .ifPresent(t -> offer(found, t, "meta"));
        offer(found, page.document().title(), "title");
        return found;
    }

    /** The one heading of the first order, or the one most like the titles in the head. */
    private Optional<String> heading() {
        String best = "";
        double bestScore = 0.3;
        List<String> known = new ArrayList<>(page.meta().all("og:title"));
        page.article().headline().ifPresent(known::add);
        known.add(page.document().title());
        List<Element> headings = page.document().getElementsByTag("h1");
        known.removeIf(String::isBlank);
        if (known.isEmpty() && !headings.isEmpty()) {
            return Optional.of(Folding.spaces(headings.getFirst().text()));
        }
        for (Element heading : headings.subList(0, Math.min(MOST_HEADINGS, headings.size()))) {
            String text = Folding.spaces(heading.text());
            double score = known.stream().mapToDouble(t -> Likeness.of(text, t)).max().orElse(0);
            if (score > bestScore) {
                best = text;
                bestScore = score;
            }
        }
        return Optional.of(best).filter(text -> !text.isEmpty());
    }

    private void offer(List<Evidence<String>> found, String written, String rule) {
        String title = withoutOutlet(Folding.spaces(written));
        if (!title.isEmpty()
                && title.length() <= LONGEST
                && !outlets.contains(OutletName.key(title))) {
            found.add(new Evidence<>(title, rule));
        }
    }

    /**
     * The title without the outlet's name at its end or beginning, where a separator sets it off.
     */
    private String withoutOutlet(String title) {
        String rest = title;
        for (int round = 0; round < 3; round++) {
            String shorter = withoutOneOutlet(rest);
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private String withoutOneOutlet(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int firstStart = -1;
        int firstEnd = -1;
        int lastStart = -1;
        int lastEnd = -1;
        while (separator.find()) {
            if (firstStart < 0) {
                firstStart = separator.start();
                firstEnd = separator.end();
            }
            lastStart = separator.start();
            lastEnd = separator.end();
        }
        if (lastStart > 0 && isOutlet(title.substring(lastEnd))) {
            return title.substring(0, lastStart).strip();
        }
        if (firstStart > 0 && isOutlet(title.substring(0, firstStart))) {
            return title.substring(firstEnd).strip();
        }
        return title;
    }

    private boolean isOutlet(String part) {
        String key = OutletName.key(part);
        return outlets.contains(key);
    }
}
