package org.linewright.peers;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A UDP port of 127.0.0.1 that nobody had a moment ago, for a program that must be told one. */
final class FreePort {

    private FreePort() {
    }

    static int any() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }
}
