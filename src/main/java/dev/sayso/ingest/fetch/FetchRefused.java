package dev.sayso.ingest.fetch;

import dev.sayso.article.Reason;
import java.io.IOException;
import java.util.Optional;

/**
 * A page was not fetched. The message is one sentence for people: what, which address, what now.
 */
public final class FetchRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 200;

    /** What to do where a browser can show the page and Sayso cannot fetch it. */
    static final String SAVE = "; open it in a browser, save the page and add the file.";

    private final Optional<Reason> reason;

    private FetchRefused(Optional<Reason> reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /**
     * For a cause that the closed list of reasons does not have.
     *
     * @param sentence what follows the address: {@code is no address of a page.}
     */
    static FetchRefused of(String address, String sentence) {
        return new FetchRefused(Optional.empty(), shown(address) + " " + sentence);
    }

    static FetchRefused because(Reason reason, String address, String sentence) {
        return new FetchRefused(Optional.of(reason), shown(address) + " " + sentence);
    }

    private static String shown(String address) {
        return address.length() <= LONGEST_ADDRESS
                ? address
                : address.substring(0, LONGEST_ADDRESS) + "…";
    }

    /** Where the closed list has one. */
    public Optional<Reason> reason() {
        return reason;
    }
}
