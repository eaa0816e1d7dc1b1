package org.linewright.simulator.wire;

import gov.nist.core.net.NetworkLayer;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** All the network that the stack gets: one UDP socket, bound already. No TCP, no TLS (X1). */
final class OneSocket implements NetworkLayer {

    private final DatagramSocket socket;

    OneSocket(DatagramSocket socket) {
        this.socket = socket;
    }

    @Override
    public DatagramSocket createDatagramSocket(int port, InetAddress address) {
        return socket;
    }

    @Override
    public DatagramSocket createDatagramSocket() throws SocketException {
        throw new SocketException("One socket only");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLServerSocket createSSLServerSocket(int port, int backlog, InetAddress address) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress own) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress own, int ownPort) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port, InetAddress own) throws IOException {
        throw udpOnly();
    }

    @Override
    public void setSipStack(SipStackImpl stack) {
        // needs none
    }

    private static IOException udpOnly() {
        return new IOException("UDP only");
    }
}
