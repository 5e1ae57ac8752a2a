package dev.sayso.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of the pages, held against the templates and views that say them. */
class TextsTest {
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\([^;@]*?, \"([a-z ]+)\"\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");

    /** Names of files look as keys do. */
    private static final Pattern FILE = Pattern.compile("\\.(jte|js|css|svg|csv|jsonl)$");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Keys whose end is the label of something: {@code search.order.} and an order. */
    private static final Pattern BEGUN = Pattern.compile("\"([a-z.-]+\\.)\" \\+ ");

    private static final Texts ENGLISH = Texts.of(InterfaceLanguage.ENGLISH);

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder :
                List.of(Path.of("web/templates"), Path.of("src/main/java/dev/sayso/web"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatThePagesSayHasAText() throws IOException {
        Set<String> groups = new TreeSet<>();
        ENGLISH.all().keySet().forEach(key -> groups.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = found(LITERAL, sources());
        missing.removeIf(word -> !groups.contains(word.substring(0, word.indexOf('.'))));
        missing.removeIf(word -> FILE.matcher(word).find());
        assertTrue(missing.size() > 100, "too few were found: " + missing);
        missing.removeAll(ENGLISH.all().keySet());

        assertEquals(Set.of(), missing);
    }

    @Test
    void whatThePagesCountHasItsThreeForms() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String noun : found(COUNTED, sources())) {
            for (String form : List.of("none", "one", "other")) {
                missing.add("count." + noun.replace(' ', '-') + "." + form);
            }
        }
        assertTrue(missing.size() > 20, "too few were found: " + missing);
        missing.removeAll(ENGLISH.all().keySet());

        assertEquals(Set.of(), missing);
    }

    @Test
    void noTextIsUnused() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>(ENGLISH.all().keySet());
        unused.removeAll(found(LITERAL, sources));
        for (String begun : found(BEGUN, sources)) {
            unused.removeIf(key -> key.startsWith(begun));
        }
        for (String noun : found(Pattern.compile("\"([a-z ]+)\""), sources)) {
            unused.removeIf(key -> key.startsWith("count." + noun.replace(' ', '-') + "."));
        }
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeysAndPlaces(InterfaceLanguage language) {
        Map<String, String> texts = Texts.of(language).all();

        assertEquals(new TreeSet<>(ENGLISH.all().keySet()), new TreeSet<>(texts.keySet()));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            assertFalse(text.getValue().isBlank(), text.getKey());
            assertEquals(
                    places(ENGLISH.text(text.getKey(), "{0}", "{1}", "{2}", "{3}", "{4}", "{5}")),
                    places(text.getValue()),
                    text.getKey());
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void argumentsAreEscapedAndPiecesOfAPageAreNot() {
        Content link = output -> output.writeContent("<b>B</b>");
        StringOutput page = new StringOutput();
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(page);
        output.setContext("p", null);

        ENGLISH.content("list.and", "<i>", link).writeTo(output);

        assertEquals("&lt;i&gt; and <b>B</b>", page.toString());
        assertEquals("$1 and {0}", ENGLISH.text("list.and", "$1", "{0}"));
    }

    @Test
    void aKeyThatNothingHasIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.text("no.such.key"));
    }
}
