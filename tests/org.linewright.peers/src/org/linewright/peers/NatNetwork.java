package org.linewright.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A real NAT router of the Linux kernel with a network behind it, for peers: this machine is the client on its inside. It
 * has to be root. Several may be up at once; each leaves nothing behind when it is closed, and at the latest when this
 * JVM ends, even when that is killed. Not for several threads at once.
 */
public final class NatNetwork implements AutoCloseable {

    /** Which port outside a client gets. */
    public enum Ports {
        /** The same as inside when it is free, as most home routers do. */
        KEPT(""),
        /** Any, as carriers do. */
        RANDOM("random");

        private final String word;

        Ports(String word) {
            this.word = word;
        }
    }

    private static final String TRIAL = """
            ip link set lo up
            ip link add t0 type veth peer name t1
            nft add table ip t
            nft 'add chain ip t c { type nat hook postrouting priority 100; }'
            nft add rule ip t c masquerade random
            """;
    /** RFC 2544 appendix C.2.2: addresses for tests, in blocks of sixteen. */
    private static final int TESTS = 198 << 24 | 18 << 16;
    private static final int BLOCKS = 8192;

    private final Namespace router;
    private final Namespace outside;
    private final int block;

    private NatNetwork(Namespace router, Namespace outside) {
        this.router = router;
        this.outside = outside;
        this.block = TESTS + (int) (router.pid() % BLOCKS) * 16;
    }

    /** Why this machine cannot have one, in words for an assumption; empty when it can. */
    public static Optional<String> missing() {
        if (!"0".equals(Program.said(List.of("id", "-u")).strip())) {
            return Optional.of("A NAT router of network namespaces needs root");
        }
        try (Namespace trial = Namespace.open()) {
            trial.run(TRIAL);
            return Optional.empty();
        } catch (IOException | AssertionError failed) {
            return Optional.of("No NAT router of network namespaces (Debian's packages are iproute2 and nftables): "
                    + failed.getMessage());
        }
    }

    /** Builds one whose mappings have the kernel's time-outs. */
    public static NatNetwork up(Ports ports) throws IOException {
        Namespace router = Namespace.open();
        try {
            return built(router, ports);
        } catch (IOException | AssertionError failed) {
            router.close();
            throw failed;
        }
    }

    /** Our address, inside. */
    public InetAddress inside() {
        return address(1);
    }

    /** The router's address outside, which peers see. */
    public InetAddress publicAddress() {
        return address(9);
    }

    /** Where peers run: outside. */
    public Place outside() {
        return new Place(address(10), OptionalLong.of(outside.pid()));
    }

    /** From its next packet on, a UDP mapping is forgotten after this silence, in whole seconds. */
    public void forgetsAfter(Duration silence) {
        router.run("""
                echo %1$d > /proc/sys/net/netfilter/nf_conntrack_udp_timeout
                echo %1$d > /proc/sys/net/netfilter/nf_conntrack_udp_timeout_stream
                """.formatted(silence.toSeconds()));
    }

    /** Forgets every mapping at once, as a router does that starts anew. */
    public void rebinds() {
        router.run("""
                ip link set outer down
                ip link set outer up
                """); // masquerading forgets what went through an interface that goes down
    }

    /** Ends what still runs in it, and takes it away. */
    @Override
    public void close() {
        try {
            Namespace.runHere("ip link del " + inner() + " || true"); // the kernel would do it a little later
            outside.close();
        } finally {
            router.close();
        }
    }

    private static NatNetwork built(Namespace router, Ports ports) throws IOException {
        Namespace outside = Namespace.open();
        try {
            NatNetwork network = new NatNetwork(router, outside);
            network.build(ports);
            return network;
        } catch (AssertionError failed) {
            outside.close();
            throw failed;
        }
    }

    private void build(Ports ports) {
        Namespace.runHere("""
                ip link add %s type veth peer name inner netns %d
                ip addr add %s/30 dev %s
                ip link set %s up
                """.formatted(inner(), router.pid(), text(1), inner(), inner()));
        router.run("""
                ip addr add %s/30 dev inner
                ip link set inner up
                ip link add outer type veth peer name outer netns %d
                ip addr add %s/29 dev outer
                ip link set outer up
                echo 1 > /proc/sys/net/ipv4/ip_forward
                nft add table ip nat
                nft 'add chain ip nat out { type nat hook postrouting priority 100; }'
                nft add rule ip nat out oifname outer masquerade %s
                """.formatted(text(2), outside.pid(), text(9), ports.word));
        outside.run("""
                ip addr add %s/29 dev outer
                ip link set outer up
                """.formatted(text(10)));
        Namespace.runHere("ip route add %s/29 via %s".formatted(text(8), text(2)));
    }

    /** Our interface. */
    private String inner() {
        return "nat" + router.pid();
    }

    private String text(int host) {
        return address(host).getHostAddress();
    }

    private InetAddress address(int host) {
        int all = block + host;
        try {
            return InetAddress.getByAddress(new byte[]{ (byte) (all >>> 24), (byte) (all >>> 16), (byte) (all >>> 8),
                    (byte) all });
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
