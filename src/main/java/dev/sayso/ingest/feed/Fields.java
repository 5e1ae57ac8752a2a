package dev.sayso.ingest.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one item, or of the feed itself, as they are met. The first of a kind counts. */
final class Fields {
    /** What a field is. */
    enum Kind {
        TITLE,
        LINK,
        /** An identifier that may be an address. */
        IDENTIFIER,
        AUTHOR,
        PUBLISHED,
        CHANGED,
        CATEGORY,
        LANGUAGE,
        CONTENT,
        SUMMARY
    }

    private final Map<Kind, List<String>> values = new EnumMap<>(Kind.class);

    void add(Kind kind, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(kind, any -> new ArrayList<>()).add(value.strip());
        }
    }

    private List<String> all(Kind kind) {
        return values.getOrDefault(kind, List.of());
    }

    private Optional<String> first(Kind kind) {
        return all(kind).stream().findFirst();
    }

    private String longest(Kind kind) {
        return all(kind).stream()
                .reduce("", (best, value) -> value.length() > best.length() ? value : best);
    }

    FeedItem item() {
        return new FeedItem(
                first(Kind.TITLE),
                first(Kind.LINK).or(() -> first(Kind.IDENTIFIER)),
                all(Kind.AUTHOR),
                first(Kind.PUBLISHED).or(() -> first(Kind.CHANGED)),
                all(Kind.CATEGORY),
                first(Kind.LANGUAGE),
                longest(Kind.CONTENT),
                longest(Kind.SUMMARY));
    }

    FeedHead head() {
        return new FeedHead(first(Kind.TITLE), first(Kind.LANGUAGE), all(Kind.AUTHOR));
    }
}
