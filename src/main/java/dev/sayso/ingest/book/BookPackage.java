package dev.sayso.ingest.book;

import dev.sayso.ingest.packed.ZipDirectory;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a book's package file says: which files are read in which order, and under which titles.
 * References are to other files of the book only; nothing else is opened.
 */
final class BookPackage {
    /** The most bytes of one file of a book. */
    private static final int LARGEST = 8 << 20;

    /** Elements nested deeper are flattened. */
    private static final int DEEPEST = 256;

    private static final WordLists LISTS = WordLists.beside(BookPackage.class, "front-matter.txt");
    private static final Set<String> TITLES = LISTS.set("titles");
    private static final Set<String> TYPES = LISTS.set("types");

    private final ZipDirectory zip;
    private final Document document;
    private final String folder;

    private BookPackage(ZipDirectory zip, Document document, String folder) {
        this.zip = zip;
        this.document = document;
        this.folder = folder;
    }

    /**
     * Finds the package file.
     *
     * @throws IOException when the book has none
     */
    static BookPackage of(ZipDirectory zip) throws IOException {
        Element root = parsed(zip, "META-INF/container.xml").selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new IOException("the book names no package file");
        }
        String path = root.attr("full-path");
        return new BookPackage(
                zip, parsed(zip, path), path.substring(0, path.lastIndexOf('/') + 1));
    }

    private static Document parsed(ZipDirectory zip, String name) throws IOException {
        String text =
                new String(zip.bytes(name, LARGEST), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
    }

    /** The first value of a property of Dublin Core, such as {@code title}. */
    Optional<String> value(String property) {
        return values(property).stream().findFirst();
    }

    List<String> values(String property) {
        return document.getElementsByTag("dc:" + property).stream()
                .map(element -> Folding.spaces(element.text()))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Those that the package says wrote the book; not its editors and others. */
    List<String> writers() {
        List<String> writers = new ArrayList<>();
        for (Element creator : document.getElementsByTag("dc:creator")) {
            String refined =
                    document.getElementsByAttributeValue("refines", "#" + creator.id()).stream()
                            .filter(meta -> meta.attr("property").equals("role"))
                            .map(Element::text)
                            .findFirst()
                            .orElse(creator.attr("opf:role"));
            if (refined.isBlank() || refined.strip().equals("aut")) {
                writers.add(Folding.spaces(creator.text()));
            }
        }
        return writers;
    }

    /** The chapters: files that the table of contents names, each with those that follow it. */
    List<Chapter> chapters() throws IOException {
        Map<String, String> titles = titles();
        Map<String, Element> manifest = new HashMap<>();
        document.getElementsByTag("item").forEach(item -> manifest.put(item.id(), item));
        List<Chapter> chapters = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Optional<String> title = Optional.empty();
        for (Element reference : document.getElementsByTag("itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            if (item == null
                    || reference.attr("linear").equals("no")
                    || item.attr("properties").contains("nav")
                    || !item.attr("media-type").contains("html")) {
                continue;
            }
            String file = resolved(folder, item.attr("href"));
            if (titles.containsKey(file)) {
                close(title, files, chapters);
                title = Optional.of(titles.get(file));
            }
            files.add(file);
        }
        close(title, files, chapters);
        return chapters;
    }

    /** Ends a chapter; what stands before the first one, and front matter, is none. */
    private static void close(Optional<String> title, List<String> files, List<Chapter> chapters) {
        if (title.isPresent() && !isFrontMatter(title.get())) {
            chapters.add(new Chapter(title.get(), files));
        }
        files.clear();
    }

    private static boolean isFrontMatter(String title) {
        return TITLES.contains(Folding.words(title));
    }

    /** Whether a file says of itself, as a whole, that it is no chapter. */
    static boolean isFrontMatter(Document file) {
        Element body = file.body();
        List<Element> whole = new ArrayList<>(List.of(body));
        if (body.childrenSize() == 1) {
            whole.add(body.child(0));
        }
        return whole.stream()
                .flatMap(element -> List.of(element.attr("epub:type").split("\\s+")).stream())
                .anyMatch(TYPES::contains);
    }

    /** The titles in the table of contents, by file; the first of several in one file. */
    private Map<String, String> titles() throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Element item : document.getElementsByTag("item")) {
            String path = resolved(folder, item.attr("href"));
            String base = path.substring(0, path.lastIndexOf('/') + 1);
            if (item.attr("properties").contains("nav")) {
                for (Element nav : parsed(zip, path).getElementsByTag("nav")) {
                    if (nav.attr("epub:type").contains("toc")) {
                        nav.getElementsByTag("a")
                                .forEach(a -> note(titles, base, a.attr("href"), a.text()));
                    }
                }
            } else if (item.attr("media-type").contains("dtbncx")) {
                for (Element point : parsed(zip, path).getElementsByTag("navPoint")) {
                    Element content = point.selectFirst("> content");
                    Element label = point.selectFirst("> navLabel");
                    if (content != null && label != null) {
                        note(titles, base, content.attr("src"), label.text());
                    }
                }
            }
        }
        return titles;
    }

    private static void note(
            Map<String, String> titles, String base, String reference, String title) {
        String words = Folding.spaces(title);
        if (!words.isEmpty()) {
            titles.putIfAbsent(resolved(base, reference), words);
        }
    }

    /** The name in the container that a reference from a file in a folder leads to. */
    private static String resolved(String folder, String reference) {
        int fragment = reference.indexOf('#');
        String path = fragment < 0 ? reference : reference.substring(0, fragment);
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return folder + path;
        }
        List<String> names = new ArrayList<>();
        for (String name : (folder + path).split("/", -1)) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.removeLast();
                }
            } else if (!name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /**
     * A chapter's file as a page. It is parsed as XML first, since an empty {@code <title/>} of
     * XHTML would hold the whole page in HTML.
     */
    Document file(String name) throws IOException {
        Document chapter = parsed(zip, name);
        chapter.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(chapter.outerHtml(), "");
    }

    /** Whether the chapters can be read only with a reader's key. */
    boolean isEncrypted() throws IOException {
        return zip.names().contains("META-INF/encryption.xml")
                && parsed(zip, "META-INF/encryption.xml")
                                .getElementsByAttributeValueMatching("URI", "(?i)\\.x?html?$")
                                .size()
                        > 0;
    }
}
