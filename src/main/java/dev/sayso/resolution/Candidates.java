package dev.sayso.resolution;

import java.util.List;

/**
 * The organizations that one name may mean.
 *
 * @param name as articles use it
 */
record Candidates(String name, List<Established> meanings) {
    Candidates {
        meanings = List.copyOf(meanings);
    }
}
