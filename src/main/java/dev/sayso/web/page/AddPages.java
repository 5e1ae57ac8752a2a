package dev.sayso.web.page;

import dev.sayso.archive.Fetching;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.web.adding.PastedText;
import dev.sayso.web.adding.Ticket;
import dev.sayso.web.adding.Tickets;
import dev.sayso.web.adding.Upload;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.http.Guard;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.AddView;
import dev.sayso.web.view.AddView.Typed;
import dev.sayso.web.view.FilesReadView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where articles are added: {@code /add}. Its forms work without a script. */
public final class AddPages {
    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_ADDRESS = 2_000;

    private final Pages pages;
    private final Tickets tickets;
    private final WatchedIntake intake;
    private final Guard guard;
    private final Optional<Fetching> fetching;

    /**
     * @param guard knows whether the forms may write
     * @param fetching takes pages in by their addresses, where that is allowed
     */
    public AddPages(
            Pages pages,
            Tickets tickets,
            WatchedIntake intake,
            Guard guard,
            Optional<Fetching> fetching) {
        this.pages = pages;
        this.tickets = tickets;
        this.intake = intake;
        this.guard = guard;
        this.fetching = fetching;
    }

    /**
     * The forms; {@code url} is the address of a page that somebody wants to add. It is filled in
     * and not fetched: any page could lead here.
     */
    public void form(Context context) {
        String address = Optional.ofNullable(context.queryParam("url")).orElse("").strip();
        send(
                context,
                address.length() > LONGEST_ADDRESS ? "" : address,
                Typed.nothing(),
                Optional.empty());
    }

    private void send(Context context, String address, Typed typed, Optional<String> mistake) {
        // a browser says from which site a form comes only where the referrer may be told to it
        context.header("Referrer-Policy", "same-origin");
        pages.send(
                context,
                "add.jte",
                new AddView(
                        Frame.of(Speech.say("start.add"), "add", pages.assets()),
                        new AddView.Page(
                                address,
                                fetching.isPresent(),
                                context.scheme() + "://" + context.host()),
                        typed,
                        guard.takesForms(context),
                        intake.now().map(FilesReadView::new),
                        mistake));
    }

    /**
     * Takes files, a text or an address from a form, and leads to the page that tells what becomes
     * of them.
     */
    public void take(Context context) throws IOException {
        List<UploadedFile> files = Upload.files(context);
        Map<String, List<String>> fields = context.formParamMap();
        if (fields.containsKey("url")) {
            fetch(context, field(fields, "url"));
            return;
        }
        Typed typed =
                new Typed(
                        field(fields, "title"),
                        field(fields, "text"),
                        field(fields, "author"),
                        field(fields, "outlet"),
                        field(fields, "date"));
        Optional<String> mistake = mistake(files, typed, fields.containsKey("text"));
        if (mistake.isPresent()) {
            context.status(400);
            send(context, "", typed, mistake);
            return;
        }
        Upload upload =
                files.isEmpty()
                        ? Upload.of(new PastedText(typed.title(), typed.text()))
                        : Upload.of(files);
        Ticket ticket = tickets.take(upload, hints(typed));
        context.redirect("/add/" + ticket.id(), HttpStatus.SEE_OTHER);
    }

    private void fetch(Context context, String address) {
        Optional<String> mistake =
                fetching.isEmpty()
                        ? Optional.of(
                                "This server fetches no pages; save the page, then add the file.")
                        : address.isEmpty()
                                ? Optional.of(
                                        "There is no address; type or paste one, then add it.")
                                : Optional.empty();
        if (mistake.isPresent()) {
            context.status(400);
            send(context, address, Typed.nothing(), mistake);
            return;
        }
        Ticket ticket = tickets.fetch(fetching.orElseThrow(), address, Hints.none());
        context.redirect("/add/" + ticket.id(), HttpStatus.SEE_OTHER);
    }

    private static String field(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    private static Optional<String> mistake(List<UploadedFile> files, Typed typed, boolean isText) {
        if (files.isEmpty() && typed.text().isEmpty()) {
            return Optional.of(isText ? Speech.say("add.no-text") : Speech.say("add.no-file"));
        }
        if (typed.text().length() + typed.title().length() > PastedText.LONGEST) {
            return Optional.of(Speech.say("add.too-long"));
        }
        if (List.of(typed.author(), typed.outlet()).stream()
                .anyMatch(field -> field.length() > LONGEST_FIELD)) {
            return Optional.of(Speech.say("add.long-name"));
        }
        if (!typed.date().isEmpty() && day(typed.date()).isEmpty()) {
            return Optional.of(Speech.say("add.no-day"));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Hints hints(Typed typed) {
        return new Hints(
                Optional.of(typed.outlet()).filter(name -> !name.isEmpty()),
                Optional.of(typed.author()).filter(name -> !name.isEmpty()),
                day(typed.date()),
                Map.of(),
                false);
    }
}
