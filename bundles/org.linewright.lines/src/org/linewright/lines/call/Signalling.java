package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.linewright.sip.Call;
import org.linewright.sip.IncomingCall;

/** The SIP side of a call. That of a call that we place is known a moment later: what is wanted of it waits so long. */
public final class Signalling {

    private volatile CompletableFuture<Call> call = new CompletableFuture<>();
    private volatile InetAddress peer = InetAddress.getLoopbackAddress();

    public static Signalling of(IncomingCall call) {
        Signalling signalling = new Signalling();
        signalling.is(call);
        signalling.at(call.invitation().source());
        return signalling;
    }

    public void is(Call placed) {
        call.complete(placed);
    }

    /** From now on it is that of this other one. */
    void follow(Signalling other) {
        call = other.call;
        peer = other.peer;
    }

    /** The call, once it is known. */
    public Optional<Call> known() {
        return Optional.ofNullable(call.getNow(null)); // framework-driven null
    }

    public void at(InetAddress server) {
        peer = server;
    }

    /** Where its SIP comes from. */
    public InetAddress peer() {
        return peer;
    }

    public void call(Consumer<Call> wish) {
        call.thenAccept(wish);
    }

    /** Does so with a call that came in. */
    public void incoming(Consumer<IncomingCall> wish) {
        call(one -> {
            if (one instanceof IncomingCall incoming) {
                wish.accept(incoming);
            }
        });
    }
}
