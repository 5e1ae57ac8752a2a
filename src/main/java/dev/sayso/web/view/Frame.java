package dev.sayso.web.view;

import dev.sayso.web.http.Assets;

/**
 * What stands around every page.
 *
 * @param title of the page, for the window
 * @param typed what stands in the search box
 * @param current which of the main pages this is: {@code statistics}, {@code institutes}, … or
 *     nothing
 */
public record Frame(String title, String typed, String current, Assets assets) {
    /** Without anything in the search box. */
    public static Frame of(String title, String current, Assets assets) {
        return new Frame(title, "", current, assets);
    }

    /** The attribute of a link to the page that is shown already. */
    public boolean isCurrent(String page) {
        return current.equals(page);
    }
}
