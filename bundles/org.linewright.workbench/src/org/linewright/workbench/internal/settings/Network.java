package org.linewright.workbench.internal.settings;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * A network interface that can be chosen.
 *
 * @param name empty leaves the choice to the system
 */
record Network(String name, Text label) {

    private static final Network ANY = new Network("", new Text("Automatisch", "Automatic"));

    /** Those of this computer, after the one that leaves the choice to the system. */
    static List<Network> all() {
        try {
            return Stream.concat(Stream.of(ANY), NetworkInterface.networkInterfaces().map(Network::of).sorted(
                    (one, other) -> one.name.compareTo(other.name))).toList();
        } catch (SocketException unreadable) {
            return List.of(ANY);
        }
    }

    private static Network of(NetworkInterface found) {
        String addresses = found.inetAddresses()
                .filter(address -> address.getAddress().length == 4)
                .map(address -> address.getHostAddress())
                .collect(Collectors.joining(", "));
        String name = found.getName();
        return new Network(name, Text.same(addresses.isEmpty() ? name : name + " (" + addresses + ")"));
    }
}
