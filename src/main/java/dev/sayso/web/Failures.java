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
            case DISK_FULL -> Problem.said(507, "problem.full", "problem.full.detail");
            case READ_ONLY -> Problem.said(503, "problem.read-only", "problem.read-only.detail");
            default -> Problem.said(503, "problem.unreadable", "problem.unreadable.detail");
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
        return Problem.said(400, "problem.request", "problem.form.detail");
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.said(404, "problem.nothing", "problem.nothing.detail");
            case 405 -> Problem.said(405, "problem.method", "problem.method.detail");
            case 408 -> Problem.said(408, "problem.slow", "problem.slow.detail");
            case 413 -> Problem.said(413, "problem.large", "problem.large.detail");
            case 415 -> Problem.said(415, "problem.type", "problem.type.detail");
            case 400 -> Problem.said(400, "problem.request", "problem.malformed.detail");
            default ->
                    status < 500
                            ? Problem.said(status, "problem.refused", "problem.refused.detail")
                            : Problem.said(status, "problem.failed", "problem.failed.detail");
        };
    }
}
