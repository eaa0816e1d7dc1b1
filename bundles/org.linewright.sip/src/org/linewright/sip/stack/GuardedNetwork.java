package org.linewright.sip.stack;

import gov.nist.core.net.NetworkLayer;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.linewright.sip.guard.GuardedSocket;

/** Gives the stack its one guarded socket, and refuses every other kind: softphone lines are UDP only (seed, note 1). */
record GuardedNetwork(GuardedSocket socket) implements NetworkLayer {

    @Override
    public DatagramSocket createDatagramSocket(int port, InetAddress address) {
        return socket;
    }

    @Override
    public DatagramSocket createDatagramSocket() {
        return socket;
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
    public Socket createSocket(InetAddress address, int port, InetAddress local) throws IOException {
        throw udpOnly();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port) throws IOException {
        throw udpOnly();
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port, InetAddress local) throws IOException {
        throw udpOnly();
    }

    @Override
    public void setSipStack(SipStackImpl stack) {
        // nothing to know of it
    }

    private static IOException udpOnly() {
        return new IOException("Lines are UDP only");
    }
}
