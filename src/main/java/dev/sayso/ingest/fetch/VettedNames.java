package dev.sayso.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for each connection and hands on the very addresses that were found public:
 * between the check and the connection nobody can be told another one.
 */
record VettedNames(Network network) implements DnsResolver {
    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return vetted(host).stream().map(address -> network.endpoint(address, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return vetted(host).toArray(InetAddress[]::new);
    }

    private List<InetAddress> vetted(String host) throws UnknownHostException {
        return PublicAddresses.vetted(network.addresses(host));
    }

    /** Asked for by no connection of ours; the name as it is, so that nobody is asked about it. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
