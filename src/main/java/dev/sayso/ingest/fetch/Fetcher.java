package dev.sayso.ingest.fetch;

import dev.sayso.article.Origin;
import dev.sayso.article.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Fetches pages, one at a time, from servers that everybody can reach: never from this machine or a
 * private network, wherever a name or another page leads; and only as its server wants it.
 */
public final class Fetcher implements Closeable {
    private static final int MOST_REDIRECTS = 3;

    private final PageClient client;
    private final Robots robots;
    private final Pace pace;
    private final Ticks ticks;
    private final Limits limits;

    /**
     * @param userAgent how Sayso names itself to servers
     */
    public Fetcher(String userAgent) {
        this(userAgent, Network.ofThisMachine(), Ticks.ofThisMachine(), Limits.standard());
    }

    public Fetcher(String userAgent, Network network, Ticks ticks, Limits limits) {
        this.client = new PageClient(network, userAgent, limits);
        this.robots = new Robots(client, ticks);
        this.pace = new Pace(ticks);
        this.ticks = ticks;
        this.limits = limits;
    }

    /**
     * Fetches a page.
     *
     * @param known the state of it that is known already; the page does not come again if it is
     *     still in it
     * @throws FetchRefused with a sentence for people when there is no page to be had
     */
    public Fetched fetch(PageAddress asked, Validators known) throws FetchRefused {
        Set<String> paced = new HashSet<>();
        Duration left = limits.whole();
        PageAddress at = asked;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Duration delay = robots.delay(at);
            if (paced.add(at.host())) {
                pace.await(at, delay);
            }
            long start = ticks.nanos();
            Answer answer = client.get(at, known, limits.bytes(), left);
            left = left.minusNanos(ticks.nanos() - start);
            if (!answer.leadsOn()) {
                return fetched(asked, at, answer);
            }
            PageAddress here = at;
            at =
                    here.leadingTo(
                            answer.location()
                                    .orElseThrow(
                                            () ->
                                                    FetchRefused.of(
                                                            here.toString(),
                                                            "leads on to nowhere"
                                                                    + FetchRefused.SAVE)));
        }
        throw FetchRefused.of(
                asked.toString(), "leads on more than three times" + FetchRefused.SAVE);
    }

    private static Fetched fetched(PageAddress asked, PageAddress at, Answer answer)
            throws FetchRefused {
        if (answer.status() == 304) {
            return new Fetched.NotModified();
        }
        if (!answer.isOk()) {
            throw unanswered(at, answer.status());
        }
        if (answer.cut()) {
            throw FetchRefused.because(
                    Reason.TOO_LARGE,
                    at.toString(),
                    "is larger than 20 megabytes; save it in a browser and add the file.");
        }
        if (answer.body().isEmpty()) {
            throw FetchRefused.because(
                    Reason.EMPTY, at.toString(), "holds nothing; check the address.");
        }
        return new Fetched.Page(
                new Origin(asked.toString(), at.toString(), answer.charset()),
                FileName.of(at, answer.mediaType()),
                answer.known(),
                answer.body());
    }

    private static FetchRefused unanswered(PageAddress page, int status) {
        String what =
                switch (status) {
                    case 401, 402, 403, 407, 451 ->
                            "is not given to everybody (" + status + ")" + FetchRefused.SAVE;
                    case 404, 410 -> "is not there (" + status + "); check the address.";
                    case 429, 503 -> "is not given now (" + status + "); try again later.";
                    default ->
                            "gave no page (status "
                                    + status
                                    + "); try again later, or save the page in a browser and add the file.";
                };
        return FetchRefused.of(page.toString(), what);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
