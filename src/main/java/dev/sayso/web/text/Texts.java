package dev.sayso.web.text;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one language by their keys, from the file {@code en.properties} and its like beside
 * this class. {@code {0}} stands for the first argument, {@code {1}} for the second, each as often
 * as a language needs it and in its order.
 *
 * <p>What is counted has two forms, {@code count.article.one} and {@code count.article.other} (the
 * plural categories that CLDR has for English and for Urdu), and {@code count.article.none} where
 * there is none.
 */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> byKey;

    private Texts(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    /** Those of a language. */
    static Texts of(InterfaceLanguage language) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(language.code() + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks the texts of " + language);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(
                texts.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty)));
    }

    /** All of them. */
    Map<String, String> all() {
        return byKey;
    }

    private String pattern(String key) {
        String pattern = byKey.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        return pattern;
    }

    /** Whether something has the key. */
    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** A text with its arguments, which are not escaped: the template does that. */
    String text(String key, Object... arguments) {
        return PLACE.matcher(pattern(key))
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        String.valueOf(argument(arguments, place.group(1)))));
    }

    private static Object argument(Object[] arguments, String place) {
        return arguments[Integer.parseInt(place)];
    }

    /**
     * A text with its arguments, of which some are pieces of a page: links, marks. All others, and
     * the text itself, are escaped.
     */
    Content content(String key, Object... arguments) {
        String pattern = pattern(key);
        return output -> {
            Matcher place = PLACE.matcher(pattern);
            int done = 0;
            while (place.find()) {
                output.writeUserContent(pattern.substring(done, place.start()));
                if (argument(arguments, place.group(1)) instanceof Content part) {
                    part.writeTo(output);
                } else {
                    output.writeUserContent(String.valueOf(argument(arguments, place.group(1))));
                }
                done = place.end();
            }
            output.writeUserContent(pattern.substring(done));
        };
    }

    /**
     * So many of something: {@code no articles}, {@code 1 article}, {@code 1,024 articles}.
     *
     * @param number as it is written
     */
    String counted(String noun, long count, String number) {
        String form = count == 0 ? "none" : count == 1 ? "one" : "other";
        return text("count." + noun.replace(' ', '-') + "." + form, number);
    }
}
