package dev.sayso.web.view;

/**
 * Where a browser shows the server's token.
 *
 * @param needed whether this server asks for one
 * @param signedIn whether this browser has shown it
 * @param mistake what was wrong with what was typed; or empty
 */
public record SignInView(Frame frame, boolean needed, boolean signedIn, String mistake) {}
