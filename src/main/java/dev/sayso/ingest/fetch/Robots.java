package dev.sayso.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites want of programs: their {@code robots.txt}, read as RFC 9309 says and known for an
 * hour.
 */
final class Robots {
    /** The name by which a site can speak of Sayso. */
    static final String NAME = "sayso";

    /** Further bytes say nothing (RFC 9309, section 2.5). */
    private static final int MOST_BYTES = 500 * 1024;

    private static final int MOST_SITES = 200;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Known(BaseRobotRules rules, long until) {}

    private final PageClient client;
    private final Ticks ticks;
    private final Map<String, Known> sites = new LinkedHashMap<>();

    Robots(PageClient client, Ticks ticks) {
        this.client = client;
        this.ticks = ticks;
    }

    /**
     * How long the site wants to be left alone between two pages.
     *
     * @throws FetchRefused when the site does not want this page fetched, or cannot say
     */
    Duration delay(PageAddress page) throws FetchRefused {
        BaseRobotRules rules = rules(page);
        if (rules.isDeferVisits()) {
            throw FetchRefused.of(
                    page.toString(),
                    "is on a server that cannot say whether programs may fetch it (robots.txt); try again later.");
        }
        if (!rules.isAllowed(page.toString())) {
            throw FetchRefused.of(
                    page.toString(),
                    "may not be fetched by programs, says its server (robots.txt)"
                            + FetchRefused.SAVE);
        }
        long wanted = rules.getCrawlDelay();
        return wanted > Pace.USUAL.toMillis() ? Duration.ofMillis(wanted) : Pace.USUAL;
    }

    private BaseRobotRules rules(PageAddress page) throws FetchRefused {
        synchronized (sites) {
            Known known = sites.get(page.site());
            if (known != null && known.until() - ticks.nanos() > 0) {
                return known.rules();
            }
        }
        BaseRobotRules rules = fetched(PageAddress.parse(page.site() + "/robots.txt"));
        if (!rules.isDeferVisits()) {
            keep(page.site(), rules);
        }
        return rules;
    }

    private void keep(String site, BaseRobotRules rules) {
        synchronized (sites) {
            sites.remove(site);
            sites.put(site, new Known(rules, ticks.nanos() + KEPT.toNanos()));
            Iterator<String> oldest = sites.keySet().iterator();
            while (sites.size() > MOST_SITES) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    private BaseRobotRules fetched(PageAddress first) throws FetchRefused {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        PageAddress at = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = client.get(at, Validators.none(), MOST_BYTES, PATIENCE);
            if (answer.leadsOn() && answer.location().isPresent()) {
                at = at.leadingTo(answer.location().get());
            } else if (answer.isOk()) {
                return parser.parseContent(
                        first.toString(),
                        answer.body().array(),
                        answer.mediaType().orElse("text/plain"),
                        List.of(NAME));
            } else {
                return parser.failedFetch(answer.status());
            }
        }
        return parser.failedFetch(404);
    }
}
