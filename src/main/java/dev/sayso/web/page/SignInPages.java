package dev.sayso.web.page;

import dev.sayso.web.http.Guard;
import dev.sayso.web.http.SignedIn;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.SignInView;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * Showing the server's token in a browser, so that its forms may change the archive: {@code
 * /sign-in}. It works without a script.
 */
public final class SignInPages {
    private final Pages pages;
    private final Guard guard;
    private final SignedIn signedIn;
    private final boolean needed;

    /**
     * @param needed whether this server asks for a token
     */
    public SignInPages(Pages pages, Guard guard, SignedIn signedIn, boolean needed) {
        this.pages = pages;
        this.guard = guard;
        this.signedIn = signedIn;
        this.needed = needed;
    }

    /** The form; or that it is not needed. */
    public void form(Context context) {
        send(context, "");
    }

    private void send(Context context, String mistake) {
        // a browser says from which site a form comes only where the referrer may be told to it
        context.header("Referrer-Policy", "same-origin");
        pages.send(
                context,
                "signin.jte",
                new SignInView(
                        Frame.of(Speech.say("signin.title"), "", pages.assets()),
                        needed,
                        signedIn.holds(context),
                        mistake));
    }

    /** Remembers a browser that shows the token. */
    public void take(Context context) {
        String given = Optional.ofNullable(context.formParam("token")).orElse("").strip();
        if (guard.isToken(given)) {
            signedIn.add(context);
            context.redirect(Guard.SIGN_IN, HttpStatus.SEE_OTHER);
        } else {
            context.status(HttpStatus.FORBIDDEN);
            send(context, Speech.say("signin.wrong"));
        }
    }

    /** Forgets the browser again. */
    public void leave(Context context) {
        signedIn.remove(context);
        context.redirect(Guard.SIGN_IN, HttpStatus.SEE_OTHER);
    }
}
