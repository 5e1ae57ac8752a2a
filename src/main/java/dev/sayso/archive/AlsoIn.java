package dev.sayso.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where else an article, or a statistic of it, stands.
 *
 * @param outlets the other outlets, by name
 * @param sameOutlet how many copies are in the article's own outlet
 * @param unknown how many copies name no outlet
 */
public record AlsoIn(List<Place> outlets, int sameOutlet, int unknown) {
    /**
     * Another outlet.
     *
     * @param sameText whether it has a copy with the same words in the same order
     */
    public record Place(String outlet, boolean sameText) {}

    public AlsoIn {
        outlets = List.copyOf(outlets);
    }

    public static AlsoIn of(Summary article, List<Copy> copies) {
        Map<String, Boolean> places = new TreeMap<>();
        int same = 0;
        int unknown = 0;
        for (Copy copy : copies) {
            Optional<String> outlet = copy.article().outlet();
            if (outlet.isEmpty()) {
                unknown++;
            } else if (outlet.equals(article.outlet())) {
                same++;
            } else {
                places.merge(outlet.get(), copy.sameText(), Boolean::logicalOr);
            }
        }
        List<Place> outlets = new ArrayList<>();
        places.forEach((outlet, sameText) -> outlets.add(new Place(outlet, sameText)));
        return new AlsoIn(outlets, same, unknown);
    }

    /** The names of the other outlets. */
    public List<String> names() {
        return outlets.stream().map(Place::outlet).toList();
    }
}
