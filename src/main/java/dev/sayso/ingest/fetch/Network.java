package dev.sayso.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names and ways of the network; tests put one of their own in its place. */
public interface Network {
    /** The addresses of a name, or of an address in its place. */
    List<InetAddress> addresses(String name) throws UnknownHostException;

    /** Where a connection to an address that was found public is opened. */
    InetSocketAddress endpoint(InetAddress vetted, int port);

    /** The network that this machine is in. */
    static Network ofThisMachine() {
        return new Network() {
            @Override
            public List<InetAddress> addresses(String name) throws UnknownHostException {
                return List.of(InetAddress.getAllByName(name));
            }

            @Override
            public InetSocketAddress endpoint(InetAddress vetted, int port) {
                return new InetSocketAddress(vetted, port);
            }
        };
    }
}
