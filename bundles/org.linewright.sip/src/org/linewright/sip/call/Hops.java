package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.dns.Located;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;

/** Where requests within a dialog go next (RFC 3261 §8.1.2). */
public record Hops(Optional<Locator> locator) {

    /** Goes back wherever the other side last spoke from: to clients, before which there may be a NAT (RFC 6314 §4.1). */
    static final Hops SYMMETRIC = new Hops(Optional.empty());

    /**
     * The next hop of this request. A name that is not known yet is asked for, but not waited for: meanwhile the request
     * goes where the other side last spoke from, so that an ACK is never behind its BYE.
     */
    public InetSocketAddress of(Request request, InetSocketAddress lastSpoke) {
        if (locator.isEmpty()) {
            return lastSpoke;
        }
        Optional<Uri> route = request.headers()
                .each("Route")
                .stream()
                .findFirst()
                .flatMap(text -> Uri.of(NameAddress.of(text).uri()))
                .filter(uri -> uri.has("lr"));
        return route.or(() -> Uri.of(request.uri()))
                .flatMap(this::known)
                .orElse(lastSpoke);
    }

    private Optional<InetSocketAddress> known(Uri uri) {
        CompletableFuture<Located> located = locator.get().locate(new ServerAddress(uri.host(), uri.port()));
        return located.isDone() ? located.join().servers().stream().findFirst() : Optional.empty();
    }
}
