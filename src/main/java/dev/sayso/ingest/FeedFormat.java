package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.feed.Feed;
import dev.sayso.ingest.feed.JsonFeed;
import dev.sayso.ingest.feed.XmlFeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feeds: RSS, Atom, JSON Feed, item by item. */
final class FeedFormat implements Format {
    private static final String JSON = "application/feed+json";
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", JSON);

    /** The first element of an XML file, after what may stand before it. */
    private static final Pattern ROOT =
            Pattern.compile(
                    "\\A\\s*+(?:<[?!](?:--(?:[^-]++|-(?!->))*+--|[^\\[>]*+(?:\\[[^\\]]*+\\])?+[^>]*+)>\\s*+)*+"
                            + "<((?:[\\w.-]+:)?(?:rss|feed|RDF))\\b([^>]*+)>");

    private static final Pattern JSON_FEED =
            Pattern.compile(
                    "\"version\"\\s*+:\\s*+\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version");

    @Override
    public Optional<String> claim(Sample sample) {
        String head = new String(sample.head(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (head.stripLeading().startsWith("{")) {
            return JSON_FEED.matcher(head).find() ? Optional.of(JSON) : Optional.empty();
        }
        Matcher root = ROOT.matcher(head);
        if (!root.find()) {
            return Optional.empty();
        }
        return switch (root.group(1)) {
            case "rss" -> Optional.of("application/rss+xml");
            case "feed" ->
                    root.group(2).contains("Atom") || root.group(2).contains("purl.org/atom")
                            ? Optional.of("application/atom+xml")
                            : Optional.empty();
            default ->
                    root.group(2).contains("purl.org/rss/")
                                    || root.group(2).contains("netscape.com/rdf")
                            ? Optional.of("application/rss+xml")
                            : Optional.empty();
        };
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) {
        int before = parts.told();
        try (InputStream in = Files.newInputStream(source.file());
                Feed feed = source.mediaType().equals(JSON) ? new JsonFeed(in) : new XmlFeed(in)) {
            for (Optional<Reading> item = feed.next(); item.isPresent(); item = feed.next()) {
                parts.add(item.get());
            }
        } catch (IOException e) {
            parts.add(
                    new Reading.Refused(
                            new Trouble(
                                    Reason.CORRUPT,
                                    "The feed is damaged; the items before the damage were read.")));
        }
        parts.refuseIfNoneSince(before, new Trouble(Reason.NO_TEXT, "The feed holds no item."));
    }
}
