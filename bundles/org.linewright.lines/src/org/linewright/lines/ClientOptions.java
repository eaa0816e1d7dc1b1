package org.linewright.lines;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Where clients attach to lines (<em>Richtung Client</em>).
 *
 * @param address the local address they reach us at; that of this machine alone unless somebody opens it
 * @param port the local UDP port; 0 takes a free one
 * @param dialling what becomes of what they dial
 */
public record ClientOptions(InetAddress address, int port, Dialling dialling) {

    /** Clients on this machine, whose numbers are sent as they dial them. */
    public static ClientOptions here(int port) {
        return new ClientOptions(InetAddress.getLoopbackAddress(), port, Dialling.PLAIN);
    }

    /** Clients that reach any address of this machine, whose numbers are sent as they dial them. */
    public static ClientOptions everywhere(int port) {
        return here(port).at(new InetSocketAddress(0).getAddress());
    }

    public ClientOptions at(InetAddress other) {
        return new ClientOptions(other, port, dialling);
    }

    public ClientOptions dialling(Dialling other) {
        return new ClientOptions(address, port, other);
    }
}
