package dev.sayso.web.page;

import dev.sayso.archive.Fetching;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.FollowedView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is followed, and what came of it: {@code /status/followed}. */
public final class FollowedPages {
    private final Pages pages;
    private final Optional<Fetching> fetching;

    /**
     * @param fetching takes pages in by their addresses, where that is allowed
     */
    public FollowedPages(Pages pages, Optional<Fetching> fetching) {
        this.pages = pages;
        this.fetching = fetching;
    }

    public void list(Context context) throws IOException {
        pages.send(
                context,
                "followed.jte",
                new FollowedView(
                        Frame.of(Speech.say("followed.title"), "status", pages.assets()),
                        fetching.isPresent(),
                        fetching.isPresent() ? fetching.get().followed() : List.of()));
    }
}
