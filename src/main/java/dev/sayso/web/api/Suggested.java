package dev.sayso.web.api;

import dev.sayso.resolution.Suggestion;
import java.io.IOException;
import java.util.List;

/** Gives the organizations that may be the same, likeliest first. */
public interface Suggested {
    List<Suggestion> suggestions() throws IOException;
}
