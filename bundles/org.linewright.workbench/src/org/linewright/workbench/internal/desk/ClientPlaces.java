package org.linewright.workbench.internal.desk;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Watch;
import org.linewright.lines.LineClients;
import org.linewright.lines.Lines;
import org.linewright.workbench.kit.OwnPhones;

/** Tells a board which phones of one's own register with the lines. */
record ClientPlaces(Board board) {

    /** Those of these lines; empty when none may. */
    Optional<Watch> of(Lines lines) {
        return lines.clients().map(this::watch);
    }

    private Watch watch(LineClients clients) {
        List<InetSocketAddress> places = reached(clients.address());
        return clients.watch(now -> board.take(new OwnPhones(places, now)));
    }

    /** Where phones reach what listens there: all our addresses in the network when it listens on each. */
    private static List<InetSocketAddress> reached(InetSocketAddress at) {
        List<InetSocketAddress> all = at.getAddress().isAnyLocalAddress()
                ? ours().map(one -> new InetSocketAddress(one, at.getPort())).toList()
                : List.of();
        return all.isEmpty() ? List.of(at) : all;
    }

    private static Stream<InetAddress> ours() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress());
        } catch (SocketException unreadable) {
            return Stream.of();
        }
    }
}
