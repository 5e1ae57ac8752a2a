package dev.sayso.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are everybody's, and which lead to this machine, its network, or nowhere: the
 * special-purpose registries of IANA (RFC 6890 and its followers).
 */
final class PublicAddresses {
    /** First bytes and how many bits of them count. */
    private static final class Block {
        private final int[] bytes;
        private final int bits;

        Block(int[] bytes, int bits) {
            this.bytes = bytes.clone();
            this.bits = bits;
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int at = bit / 8;
                int wanted = at < bytes.length ? bytes[at] : 0;
                if (((address[at] ^ wanted) & (0x80 >> (bit % 8))) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> NOT_PUBLIC_4 =
            List.of(
                    block(8, 0), // this network
                    block(8, 10),
                    block(10, 100, 64), // carrier-grade translation
                    block(8, 127),
                    block(16, 169, 254), // link-local; clouds tell their secrets here
                    block(12, 172, 16),
                    block(24, 192, 0, 0),
                    block(24, 192, 0, 2),
                    block(24, 192, 88, 99),
                    block(16, 192, 168),
                    block(15, 198, 18),
                    block(24, 198, 51, 100),
                    block(24, 203, 0, 113),
                    block(4, 224), // multicast
                    block(4, 240));

    /** All that is public in IPv6 so far. */
    private static final Block GLOBAL_6 = block(3, 0x20);

    private static final List<Block> NOT_PUBLIC_6 =
            List.of(
                    block(23, 0x20, 0x01, 0x00), // Teredo, ORCHID and other protocols
                    block(32, 0x20, 0x01, 0x0d, 0xb8),
                    block(20, 0x3f, 0xff, 0x00));

    private static final Block TRANSLATED =
            block(96, 0x00, 0x64, 0xff, 0x9b); // NAT64: an IPv4 address in the last four bytes
    private static final Block TUNNELLED = block(16, 0x20, 0x02); // 6to4: it follows the prefix

    private PublicAddresses() {}

    private static Block block(int bits, int... bytes) {
        return new Block(bytes, bits);
    }

    static boolean holds(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] address) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean isPublic6(byte[] address) {
        if (TRANSLATED.holds(address)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16));
        }
        if (TUNNELLED.holds(address)) {
            return isPublic4(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_6.holds(address)
                && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(address));
    }

    /**
     * The addresses, when all of them are public: one that is not would be the way in.
     *
     * @throws Inside when one is not
     */
    static List<InetAddress> vetted(List<InetAddress> addresses) throws UnknownHostException {
        if (!addresses.stream().allMatch(PublicAddresses::holds)) {
            throw new Inside();
        }
        return addresses;
    }

    /** A name leads to this machine or into a private network. */
    static final class Inside extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }
}
