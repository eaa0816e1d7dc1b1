package org.linewright.sip.probe;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** One socket towards the server, and its port outside as the server last said it. */
final class Flow implements Wire.Ear {

    private final Desk desk;
    private final Wire.Plug plug;
    private Optional<InetSocketAddress> seen = Optional.empty();
    private Consumer<Request> requests = request -> {
        // nobody asks a socket that is not registered
    };
    private long spoke;

    Flow(Desk desk, Wire wire) throws IOException {
        this.desk = desk;
        this.plug = wire.open(this);
    }

    InetSocketAddress local() {
        return plug.local();
    }

    Optional<InetSocketAddress> seen() {
        return seen;
    }

    /** When it last sent something: from then on it is silent. */
    long spoke() {
        return spoke;
    }

    void send(byte[] datagram) {
        spoke = desk.nanos();
        plug.send(datagram);
    }

    /** The server said so in its answer to this socket's own question. */
    void seen(Optional<InetSocketAddress> outside) {
        seen = outside.or(() -> seen);
    }

    /** From now on this hears the requests that come. */
    void hear(Consumer<Request> hearer) {
        requests = hearer;
    }

    @Override
    public void response(Response response) {
        desk.soon(() -> desk.heard(this, response));
    }

    @Override
    public void request(Request request) {
        desk.soon(() -> requests.accept(request));
    }

    void close() {
        plug.close();
    }
}
