package dev.sayso.web;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Organization;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds English words that a page shows to somebody who reads it in Urdu. Words of three Latin
 * letters or more are English, but for three cases: what is marked as another language by {@code
 * lang}; what is typed, in {@code code}, {@code kbd}, {@code pre} and {@code textarea}; and names
 * that are the same in every language, of formats and programs anywhere, of what the articles name
 * only where it is set apart by {@code bdi} or isolates, or is an attribute, part of a drawing or
 * the title of the window. A placeholder that is a query is typed, too.
 */
final class EnglishWords {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{IsLatin}{3,}(?![\\p{L}\\p{N}])");
    private static final Set<String> TYPED =
            Set.of("script", "style", "code", "kbd", "pre", "textarea");
    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2069]*\u2069");
    private static final Pattern FROM_THE_LEFT = Pattern.compile("\u2066[^\u2069]*\u2069");
    private static final Pattern QUERY = Pattern.compile("[a-z]+:[a-zA-Z(]");
    private static final List<String> SHOWN = List.of("title", "aria-label", "placeholder", "alt");

    /** Formats and programs, what browsers write on a button, fields of the query language. */
    private static final Pattern EVERYWHERE =
            Pattern.compile(
                    "Webpage, HTML only|Single file|JSON Lines|JSON-LD|CSL-JSON|JSON|BibTeX|RIS|CSV"
                            + "|ClaimReview|Atom|SHA-256|HTML|PDF|Word|EPUB|OpenDocument|RTF"
                            + "|Markdown|zip|tar|HTTP|https?:|Sayso|say|cites:|org:|author:");

    private final Set<String> names;

    private EnglishWords(Set<String> names) {
        this.names = names;
    }

    /**
     * Where these are the articles.
     *
     * @param typed what is searched for
     */
    static EnglishWords beside(Collection<AnnotatedArticle> articles, List<String> typed) {
        Set<String> names = new HashSet<>();
        typed.forEach(text -> add(names, URLDecoder.decode(text, StandardCharsets.UTF_8)));
        for (AnnotatedArticle one : articles) {
            add(names, one.article().displayTitle());
            add(names, one.article().original().path());
            add(names, one.article().original().mediaType());
            one.article().particulars().url().ifPresent(address -> add(names, address));
            one.annotations().statistics().stream()
                    .flatMap(statistic -> statistic.amount().unit().stream())
                    .forEach(unit -> add(names, unit));
            one.article().particulars().outlet().ifPresent(name -> add(names, name));
            one.article().particulars().byline().authors().forEach(name -> add(names, name));
            for (Organization organization : one.annotations().organizations()) {
                add(names, organization.name());
                organization.acronym().ifPresent(name -> add(names, name));
                organization.variants().forEach(name -> add(names, name));
            }
        }
        return new EnglishWords(names);
    }

    private static void add(Set<String> words, String text) {
        words.addAll(words(text));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Those on a page, each with the text that it stands in. */
    List<String> on(Document page) {
        List<String> found = new ArrayList<>();
        walk(page.expectFirst("html"), "", found);
        String heading = page.select("h1").text();
        found.removeIf(text -> text.startsWith("title ") && heading.contains(windowTitle(page)));
        return found;
    }

    /** What stands before the name of the program, which repeats the heading on many pages. */
    private static String windowTitle(Document page) {
        String title = page.title();
        return title.substring(0, Math.max(0, title.lastIndexOf(" · ")));
    }

    private void walk(Element element, String above, List<String> found) {
        String language = element.hasAttr("lang") ? element.attr("lang") : above;
        if (TYPED.contains(element.normalName())) {
            return;
        }
        if (language.equals("ur")) {
            for (String attribute : SHOWN) {
                check(element, element.attr(attribute), true, found);
            }
            boolean apart = element.closest("bdi, svg, head") != null;
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    check(element, text.text(), apart, found);
                }
            }
        }
        element.children().forEach(child -> walk(child, language, found));
    }

    private void check(Element element, String shown, boolean apart, List<String> found) {
        String untyped = FROM_THE_LEFT.matcher(shown).replaceAll(" ");
        String text = EVERYWHERE.matcher(untyped).replaceAll(" ");
        if (element.hasAttr("placeholder") && QUERY.matcher(shown).find()) {
            return;
        }
        Set<String> words = words(apart ? text : ISOLATED.matcher(text).replaceAll(" "));
        if (apart) {
            words.removeAll(names);
        } else {
            Set<String> isolated = words(text);
            isolated.removeAll(words);
            isolated.removeAll(names);
            words.addAll(isolated);
        }
        if (!words.isEmpty()) {
            found.add(element.normalName() + " " + words + ": " + shown.strip());
        }
    }
}
