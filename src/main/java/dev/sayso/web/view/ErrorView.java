package dev.sayso.web.view;

import dev.sayso.web.text.InterfaceLanguage;

/**
 * A page that cannot be shown, and what to do instead.
 *
 * @param language of the message
 */
public record ErrorView(Frame frame, String heading, String message, InterfaceLanguage language) {}
