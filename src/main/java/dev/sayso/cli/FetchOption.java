package dev.sayso.cli;

import dev.sayso.ingest.fetch.Fetcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether pages may be fetched from the web: only where somebody said so. */
final class FetchOption {
    private static final String VARIABLE = "SAYSO_ALLOW_FETCH";

    @Option(
            names = "--allow-fetch",
            description =
                    "Let Sayso fetch pages from the web by their addresses, which it never does"
                            + " otherwise; SAYSO_ALLOW_FETCH=yes does the same. Servers see the name"
                            + " in SAYSO_CONTACT, if you put an address there.")
    private boolean allowed;

    /** What fetches, where that is allowed. */
    Optional<Fetcher> fetcher() {
        return isAllowed() ? Optional.of(new Fetcher(userAgent())) : Optional.empty();
    }

    private boolean isAllowed() {
        String said = Optional.ofNullable(System.getenv(VARIABLE)).orElse("");
        return allowed || List.of("yes", "true", "1").contains(said.toLowerCase(Locale.ROOT));
    }

    private static String userAgent() {
        String contact =
                Optional.ofNullable(System.getenv("SAYSO_CONTACT"))
                        .map(said -> said.replaceAll("[^\\x21-\\x7e]|[()]", ""))
                        .filter(said -> !said.isEmpty())
                        .map(said -> "; +" + said)
                        .orElse("");
        return "Sayso/"
                + Version.number()
                + " (an archive of opinion pieces, reads single pages for its user"
                + contact
                + ")";
    }
}
