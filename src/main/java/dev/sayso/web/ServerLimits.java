package dev.sayso.web;

import dev.sayso.web.adding.Upload;
import dev.sayso.web.http.BareErrors;
import dev.sayso.web.http.SlowBodies;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What requests may take from the server before anything of ours sees them. */
final class ServerLimits {
    /**
     * More than all that may wait at a time: 72 searches, as many exports of articles and of
     * statistics, 32 changes, 16 pages that listen to events. So a thread is always free to say
     * that the server is well or busy.
     */
    private static final int THREADS = 320;

    private static final int STOP_MILLISECONDS = 5_000;

    /** Further ones wait until one of them is closed, which an idle one is after 30 seconds. */
    private static final int CONNECTIONS = 512;

    /** Longest body that is no upload, in bytes. */
    private static final int BODY = 1 << 20;

    private ServerLimits() {}

    static void apply(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = BODY;
        config.jetty.multipartConfig.maxFileSize(Upload.MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(Upload.MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(ServerLimits::apply);
    }

    private static void apply(Server server) {
        server.setStopTimeout(STOP_MILLISECONDS);
        server.setErrorHandler(new BareErrors());
        server.insertHandler(new SlowBodies());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    }
}
