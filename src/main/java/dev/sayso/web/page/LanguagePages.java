package dev.sayso.web.page;

import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which language the pages speak: {@code /language}, and what is settled before every page. */
public final class LanguagePages {
    private static final String COOKIE = "lang";
    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    /** A page of this server: no other server's name can follow the first slash. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]{0,4000}");

    /** What is not for people. */
    private static final Pattern PROGRAMS = Pattern.compile("/(api|assets)/.*|/healthz|.*\\.atom");

    /**
     * Before a request: the language that the reader chose, or else one that the browser asks for.
     * Programs are always answered in English.
     */
    public void settle(Context context) {
        if (PROGRAMS.matcher(context.path()).matches()) {
            Speech.speak(InterfaceLanguage.ENGLISH, address(context));
            return;
        }
        context.header("Vary", "Cookie, Accept-Language");
        Speech.speak(
                InterfaceLanguage.choose(
                        Optional.ofNullable(context.cookie(COOKIE)),
                        Optional.ofNullable(context.header("Accept-Language"))),
                address(context));
    }

    private static String address(Context context) {
        String query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }

    /**
     * Keeps the choice {@code to} in a cookie for a year, and leads back to the page {@code back};
     * to the first page where that is no page of this server.
     */
    public void choose(Context context) {
        Optional.ofNullable(context.queryParam("to"))
                .flatMap(InterfaceLanguage::of)
                .ifPresent(language -> context.cookie(cookie(language)));
        String back =
                Optional.ofNullable(context.queryParam("back"))
                        .filter(path -> OWN.matcher(path).matches())
                        .orElse("/");
        context.redirect(back, HttpStatus.SEE_OTHER);
    }

    private static Cookie cookie(InterfaceLanguage language) {
        Cookie cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
