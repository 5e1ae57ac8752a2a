package dev.sayso.web;

import java.util.Optional;
import java.util.Set;

/**
 * How the web interface is served.
 *
 * @param host the address to listen on
 * @param port 0 takes any that is free
 * @param publicHosts names, beside those of this machine, that the server goes by
 * @param token asked of every write, where there is one
 * @param secret shown by commands on this machine that hand work over
 * @param version of Sayso
 */
public record WebSettings(
        String host,
        int port,
        Set<String> publicHosts,
        Optional<String> token,
        String secret,
        String version) {
    public WebSettings {
        publicHosts = Set.copyOf(publicHosts);
    }

    /** For this machine only. */
    public static WebSettings local(int port, String secret, String version) {
        return new WebSettings("127.0.0.1", port, Set.of(), Optional.empty(), secret, version);
    }
}
