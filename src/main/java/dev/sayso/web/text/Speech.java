package dev.sayso.web.text;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a page says in the language of the request that is answered. A request is answered on the
 * thread that takes it: its language is bound to that thread, as templates and the many small views
 * under them would else hand it to each other at every step. English is spoken where nothing is
 * bound: in the interface for programs, in tests, on threads that no request began.
 */
public final class Speech {
    private static final Map<InterfaceLanguage, Texts> TEXTS = load();
    private static final ThreadLocal<Spoken> NOW =
            ThreadLocal.withInitial(() -> new Spoken(InterfaceLanguage.ENGLISH, "/"));

    private record Spoken(InterfaceLanguage language, String address) {}

    private Speech() {}

    private static Map<InterfaceLanguage, Texts> load() {
        Map<InterfaceLanguage, Texts> texts = new EnumMap<>(InterfaceLanguage.class);
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            texts.put(language, Texts.of(language));
        }
        return texts;
    }

    /**
     * From now on this thread speaks the language; the next request on it says its own.
     *
     * @param address of the page: its path and query
     */
    public static void speak(InterfaceLanguage language, String address) {
        NOW.set(new Spoken(language, address));
    }

    /** Path and query of the page that is answered. */
    public static String address() {
        return NOW.get().address();
    }

    /** The language that is spoken. */
    public static InterfaceLanguage language() {
        return NOW.get().language();
    }

    /** What makes words in English only, so that no other language gets between them. */
    public static <T> T inEnglish(Supplier<T> words) {
        Spoken before = NOW.get();
        NOW.set(new Spoken(InterfaceLanguage.ENGLISH, before.address()));
        try {
            return words.get();
        } finally {
            NOW.set(before);
        }
    }

    private static Texts texts() {
        return Objects.requireNonNull(TEXTS.get(language()));
    }

    /** The text with this key, its arguments put in. */
    public static String say(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    /** The same where arguments may be pieces of a page. */
    public static Content tell(String key, Object... arguments) {
        return texts().content(key, arguments);
    }

    /** Whether there is such a text. */
    public static boolean knows(String key) {
        return texts().has(key);
    }

    /**
     * So many of something that the interface has a word for.
     *
     * @param number as it is written
     */
    public static String count(String noun, long count, String number) {
        return texts().counted(noun, count, number);
    }
}
