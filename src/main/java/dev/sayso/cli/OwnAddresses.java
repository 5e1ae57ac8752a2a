package dev.sayso.cli;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses that a server goes by because it listens there. A page of another site can have
 * names of its own lead here, but not addresses, so that these are safe to answer to.
 */
final class OwnAddresses {
    private OwnAddresses() {}

    /**
     * As a browser writes them into the {@code Host} of a request, without a port.
     *
     * @param host where the server listens; of a server that listens everywhere, all addresses of
     *     the machine
     */
    static Set<String> of(String host) throws IOException {
        Set<String> names = new HashSet<>();
        InetAddress listening = InetAddress.getByName(host);
        if (listening.isAnyLocalAddress()) {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(address -> names.add(written(address)));
        } else {
            names.add(written(listening));
            names.add(host.contains(":") ? "[" + host + "]" : host);
        }
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return lower;
    }

    /** The address at which a program on this machine finds it. */
    static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::", "0:0:0:0:0:0:0:0" -> "::1";
            default -> host;
        };
    }

    /** The zeros of version 6 in the short form of RFC 5952, as browsers write them. */
    private static String written(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address
                ? "[" + text.replaceFirst("(^|:)0(:0)+(:|$)", "::") + "]"
                : text;
    }
}
