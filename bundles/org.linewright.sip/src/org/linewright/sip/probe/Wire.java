package org.linewright.sip.probe;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** The way to the server. */
interface Wire {

    /** A socket of its own. */
    Plug open(Ear ear) throws IOException;

    /** Whether the server is in a network of ours, so that no router is between. */
    boolean beside();

    /** An open socket. */
    interface Plug {

        /** Our address towards the server. */
        InetSocketAddress local();

        /** Sends to the server, or does not: then nothing comes back. */
        void send(byte[] datagram);

        void close();
    }

    /** Hears a socket, on any thread. */
    interface Ear {

        void response(Response response);

        void request(Request request);
    }
}
