package dev.sayso.web;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.DiskTrouble;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.UnreadBody;
import dev.sayso.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Turns whatever went wrong into an answer that says what to do: problem JSON for programs, a page
 * for people. What was not foreseen is logged and not shown.
 */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    void in(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> answer(context, problem));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(context, ofStatus(e.getStatus())));
        routes.exception(
                ArchiveException.class,
                (e, context) -> {
                    LOG.log(Level.SEVERE, "the archive cannot be read or changed", e);
                    answer(context, ofArchive(e.why()));
                });
        routes.exception(
                UnsupportedCharsetException.class, (e, context) -> answer(context, ofStatus(415)));
        routes.exception(
                IllegalCharsetNameException.class, (e, context) -> answer(context, ofStatus(415)));
        routes.exception(ServletException.class, (e, context) -> answer(context, ofForm(e)));
        routes.exception(IOException.class, this::interrupted);
        routes.exception(
                Exception.class,
                (e, context) -> {
                    LOG.log(Level.SEVERE, "a request failed", e);
                    answer(context, ofStatus(500));
                });
    }

    /** A body that came too slowly is its sender's fault, all else is ours. */
    private void interrupted(IOException failure, Context context) {
        if (isSlow(failure)) {
            answer(context, ofStatus(408));
        } else if (DiskTrouble.isFull(failure)) {
            LOG.log(Level.SEVERE, "no space is left on a disk", failure);
            answer(context, ofArchive(ArchiveException.Cause.DISK_FULL));
        } else {
            LOG.log(Level.SEVERE, "a request failed", failure);
            answer(context, ofStatus(500));
        }
    }

    private static Problem ofArchive(ArchiveException.Cause why) {
        return switch (why) {
            case DISK_FULL ->
                    Problem.of(
                            507,
                            "The disk is full",
                            "Nothing was changed, because no space is left on the server's disk; try again when there is some.");
            case READ_ONLY ->
                    Problem.of(
                            503,
                            "The archive cannot be changed",
                            "Nothing was changed, because the archive's folder is read-only for the server.");
            default ->
                    Problem.of(
                            503,
                            "The archive cannot be read",
                            "The index cannot be read at the moment; `sayso verify` says why and what to do.");
        };
    }

    private static boolean isSlow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private void answer(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            cutOff(context);
            return;
        }
        context.res().resetBuffer();
        context.res().setHeader("Content-Disposition", null);
        if (problem.status() == 503) {
            context.header("Retry-After", "5");
        } else {
            UnreadBody.discard(context);
        }
        boolean program =
                context.path().startsWith("/api/")
                        || context.path().equals("/healthz")
                        || context.path().startsWith("/assets/");
        if (program) {
            Answers.problem(context, problem);
        } else {
            pages.sendError(context, problem);
        }
    }

    /**
     * Ends an answer of which the reader has a part already: without its proper end, so that nobody
     * takes it for the whole.
     */
    private static void cutOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** A form that cannot be taken apart: past a limit, which the server states, or malformed. */
    private static Problem ofForm(ServletException failure) {
        if (isSlow(failure)) {
            return ofStatus(408);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException) {
                return ofStatus(413);
            }
        }
        return Problem.badRequest("The form with the files does not follow the rules of HTTP.");
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 404 ->
                    Problem.of(
                            404,
                            "There is nothing here",
                            "Check the address, or search for what you want.");
            case 405 ->
                    Problem.of(
                            405,
                            "Not possible here",
                            "This address does not take requests of this kind.");
            case 408 -> Problem.of(408, "Too slow", "The request came too slowly; send it again.");
            case 413 -> Problem.of(413, "Too large", "Send less at once.");
            case 415 ->
                    Problem.of(
                            415,
                            "Not a kind that is read here",
                            "The Content-Type names a kind or a character set that is not read here.");
            case 400 -> Problem.badRequest("The request does not follow the rules of HTTP.");
            default ->
                    status < 500
                            ? Problem.of(status, "The request was refused", "Check the request.")
                            : Problem.of(
                                    status,
                                    "Something went wrong",
                                    "Sayso failed at this request; the log says why. Try another one.");
        };
    }
}
