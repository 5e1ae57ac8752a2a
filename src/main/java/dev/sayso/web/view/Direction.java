package dev.sayso.web.view;

import dev.sayso.article.Languages;
import java.util.Optional;

/** How a page writes the words of an article: the values of {@code dir} and {@code lang}. */
final class Direction {
    private Direction() {}

    /** By the language where it is known, else by the first letters: the browser looks at them. */
    static String of(Optional<String> language) {
        return language.map(code -> Languages.isRightToLeft(code) ? "rtl" : "ltr").orElse("auto");
    }
}
