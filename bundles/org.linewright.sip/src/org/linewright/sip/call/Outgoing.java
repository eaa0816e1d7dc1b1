package org.linewright.sip.call;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * A request of ours that waits for its answer.
 *
 * @param request what was sent, without Via and credentials
 * @param to where to send it; empty follows its own route (RFC 3261 §8.1.2)
 */
public record Outgoing(Request request, Proof proof, Optional<InetSocketAddress> to) {

    public static Outgoing within(Request request) {
        return new Outgoing(request, Proof.NONE, Optional.empty());
    }

    public boolean is(String method) {
        return request.is(method);
    }

    /** The same request once more, with the proof that this response asks for (RFC 3261 §22.2). */
    public Optional<Outgoing> proving(Response response, String realm) {
        return response.status() == 401 || response.status() == 407
                ? proof.after(Words.challenges(response.headers()), realm).map(this::again)
                : Optional.empty();
    }

    private Outgoing again(Proof better) {
        Headers headers = request.headers()
                .without("CSeq")
                .with("CSeq", request.cseq() + 1 + " " + request.method());
        return new Outgoing(new Request(request.method(), request.uri(), headers, request.body()), better, to);
    }
}
