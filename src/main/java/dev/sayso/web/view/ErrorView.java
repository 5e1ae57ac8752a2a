package dev.sayso.web.view;

/** A page that cannot be shown, and what to do instead. */
public record ErrorView(Frame frame, String heading, String message) {}
