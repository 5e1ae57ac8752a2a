package dev.sayso.ingest;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.sayso.ingest.feed.Feed;
import dev.sayso.ingest.feed.JsonFeed;
import dev.sayso.ingest.feed.XmlFeed;
import dev.sayso.ingest.fetch.FetchRefused;
import dev.sayso.ingest.fetch.PageAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or a sitemap says there is to read.
 *
 * @param isSitemap whether it names all that a site has, and not only what is new
 * @param entries in its order
 * @param further sitemaps that this one consists of, the latest changed first
 */
public record SourceListing(boolean isSitemap, List<Entry> entries, List<PageAddress> further) {
    private static final int MOST_ITEMS = 1_000;

    /** A sitemap has no more (sitemaps.org). */
    private static final int MOST_OF_SITEMAP = 50_000;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final Pattern SITEMAP = Pattern.compile("<(?:\\w+:)?(?:urlset|sitemapindex)\\b");
    private static final Pattern FEED_LINK =
            Pattern.compile(
                    "<link\\b(?=[^>]{0,500}application/(?:rss|atom)\\+xml)[^>]{0,500}href\\s?=\\s?[\"']?([^\"' >]{1,500})");

    /**
     * A piece.
     *
     * @param changed when it was changed last; only sitemaps say it
     */
    public record Entry(PageAddress address, Optional<Instant> changed) {}

    public SourceListing {
        entries = List.copyOf(entries);
        further = List.copyOf(further);
    }

    /**
     * Reads a feed or a sitemap; nothing that it names is looked at.
     *
     * @param address where it was fetched
     * @throws IOException with a sentence, when it is neither or is damaged
     */
    public static SourceListing read(byte[] bytes, PageAddress address) throws IOException {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Sample.HEAD));
        Sample sample = new Sample(head, "");
        Optional<String> feed = new FeedFormat().claim(sample);
        if (feed.isPresent()) {
            return ofFeed(bytes, feed.get(), address);
        }
        String text = new String(head, StandardCharsets.UTF_8);
        if (sample.beginsWith(GZIP) || SITEMAP.matcher(text).find()) {
            return ofSitemap(bytes, address);
        }
        Matcher link = FEED_LINK.matcher(text);
        throw new IOException(
                address
                        + " is no feed and no sitemap; "
                        + (link.find()
                                ? "it names this feed, which can be followed: "
                                        + address.leadingTo(link.group(1).replace("&amp;", "&"))
                                : "look for an address that the outlet calls RSS, Atom or feed")
                        + ".");
    }

    private static SourceListing ofFeed(byte[] bytes, String type, PageAddress address)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try (Feed feed = type.endsWith("json") ? new JsonFeed(in) : new XmlFeed(in)) {
            for (String link : feed.links(MOST_ITEMS)) {
                resolved(address, link)
                        .ifPresent(page -> entries.add(new Entry(page, Optional.empty())));
            }
        } catch (IOException e) {
            throw new IOException(
                    "The feed " + address + " is damaged; try again when it is mended.", e);
        }
        return new SourceListing(false, entries, List.of());
    }

    /** Nothing for what is no address of a page. */
    private static Optional<PageAddress> resolved(PageAddress from, String link) {
        try {
            return Optional.of(from.leadingTo(link));
        } catch (FetchRefused e) {
            return Optional.empty();
        }
    }

    private static SourceListing ofSitemap(byte[] bytes, PageAddress address) throws IOException {
        AbstractSiteMap map;
        try {
            map = new SiteMapParser(false).parseSiteMap(bytes, address.uri().toURL());
        } catch (UnknownFormatException | MalformedURLException | RuntimeException e) {
            throw new IOException(
                    "The sitemap " + address + " is damaged; try again when it is mended.", e);
        }
        return switch (map) {
            case SiteMapIndex index ->
                    new SourceListing(true, List.of(), latestFirst(index, address));
            case SiteMap site -> new SourceListing(true, entries(site, address), List.of());
            default -> new SourceListing(true, List.of(), List.of());
        };
    }

    private static List<PageAddress> latestFirst(SiteMapIndex index, PageAddress address) {
        return index.getSitemaps().stream()
                .sorted(
                        Comparator.comparing(
                                (AbstractSiteMap one) -> instant(one.getLastModified()),
                                Comparator.reverseOrder()))
                .flatMap(one -> resolved(address, String.valueOf(one.getUrl())).stream())
                .toList();
    }

    private static Instant instant(@Nullable Date date) {
        return date == null ? Instant.MIN : date.toInstant();
    }

    private static List<Entry> entries(SiteMap site, PageAddress address) {
        return site.getSiteMapUrls().stream()
                .limit(MOST_OF_SITEMAP)
                .flatMap(one -> entry(one, address).stream())
                .toList();
    }

    private static Optional<Entry> entry(SiteMapURL one, PageAddress address) {
        return resolved(address, String.valueOf(one.getUrl()))
                .map(
                        page ->
                                new Entry(
                                        page,
                                        Optional.ofNullable(one.getLastModified())
                                                .map(Date::toInstant)));
    }
}
