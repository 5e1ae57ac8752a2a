package dev.sayso.web.view;

import dev.sayso.archive.Results.FacetCount;
import java.util.List;
import java.util.Optional;

/**
 * The archive at a glance.
 *
 * @param articles how many it holds
 * @param outlets how many; {@code 500} stands for that many or more
 * @param cited the most cited institutes
 * @param newest pieces with a date, the newest first
 * @param examples searches that find something here
 * @param read how far a run is that reads files, when one goes on
 */
public record StartView(
        Frame frame,
        long articles,
        int outlets,
        int authors,
        int institutes,
        Timeline timeline,
        List<FacetCount> cited,
        List<HitView> newest,
        List<Example> examples,
        Optional<FilesReadView> read) {
    /** A search with what it is for. */
    public record Example(String query, String meaning, long found) {
        public String address() {
            return Links.search(query);
        }
    }
}
