package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.linewright.sip.Call;
import org.linewright.sip.IncomingCall;

/** The SIP side of a call. That of a call that we place is known a moment later: what is wanted of it waits so long. */
final class Signalling {

    private final CompletableFuture<Call> call = new CompletableFuture<>();
    private volatile InetAddress peer = InetAddress.getLoopbackAddress();

    static Signalling of(IncomingCall call) {
        Signalling signalling = new Signalling();
        signalling.is(call);
        signalling.at(call.invitation().source());
        return signalling;
    }

    void is(Call placed) {
        call.complete(placed);
    }

    void at(InetAddress server) {
        peer = server;
    }

    /** Where its SIP comes from. */
    InetAddress peer() {
        return peer;
    }

    void call(Consumer<Call> wish) {
        call.thenAccept(wish);
    }

    /** Does so with a call that came in. */
    void incoming(Consumer<IncomingCall> wish) {
        call(one -> {
            if (one instanceof IncomingCall incoming) {
                wish.accept(incoming);
            }
        });
    }
}
