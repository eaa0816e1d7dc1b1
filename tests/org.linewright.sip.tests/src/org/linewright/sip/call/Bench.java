package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.Times;

/** A call without a wire and without time: what is put in, and what it wants done. */
final class Bench {

    static final Description OFFER = Description.sdp("offer");
    static final Description ANSWER = Description.sdp("answer");
    static final InetSocketAddress FIRST = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);
    static final InetSocketAddress SECOND = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5070);

    private static final Facts FACTS = new Facts("call", "ours", "sip:token@192.0.2.1", "Test/1", "",
            new Times(Duration.ofMillis(500)));

    CallState state;
    final List<CallEffect> all = new ArrayList<>();
    private List<CallEffect> last = List.of();
    private long remoteSeq = 100;

    private Bench(CallState state) {
        this.state = state;
    }

    /** One that we place. */
    static Bench placed(CallWish wish) {
        Bench bench = new Bench(Calling.begun(FACTS, Placed.of("sip:23@pbx.example", "<sip:22@pbx.example>", wish)));
        return bench.put(new CallInput.Located(List.of(FIRST, SECOND), "sip:token@192.0.2.1"));
    }

    static Bench placed() {
        return placed(CallWish.offering(OFFER));
    }

    /** One that is offered to us. */
    static Bench offered(Optional<Description> offer, String... headers) {
        return new Bench(Offered.begun(FACTS, invite(offer, headers)));
    }

    static Request invite(Optional<Description> offer, String... headers) {
        Request plain = new Request("INVITE", "sip:token@192.0.2.1", Headers.NONE.with("Via", "SIP/2.0/UDP a;branch=1")
                .with("Record-Route", "<sip:proxy;lr>")
                .with("From", "\"Bert\" <sip:23@pbx.example>;tag=theirs")
                .with("To", "<sip:22@pbx.example>")
                .with("Call-ID", "call")
                .with("CSeq", "100 INVITE")
                .with("Contact", "<sip:23@192.0.2.9>"), offer);
        for (int i = 0; i < headers.length; i += 2) {
            plain = plain.with(headers[i], headers[i + 1]);
        }
        return plain;
    }

    Bench put(CallInput input) {
        CallStep step = state.step(input);
        state = step.next();
        last = step.effects();
        all.addAll(last);
        return this;
    }

    /** The last request of this kind that was sent. */
    Outgoing sent(String method) {
        return effects(all, CallEffect.Send.class).stream()
                .map(CallEffect.Send::request)
                .filter(out -> out.is(method))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("No " + method + " in " + all));
    }

    /** A response to the last request of this kind. */
    Bench come(String method, int status, String tag, Optional<Description> body, String... headers) {
        Outgoing out = sent(method);
        return put(new CallInput.Came(out, response(out.request(), status, tag, body, headers)));
    }

    Bench come(String method, int status, String tag) {
        return come(method, status, tag, Optional.empty());
    }

    static Response response(Request request, int status, String tag, Optional<Description> body, String... headers) {
        Headers all = Headers.NONE.with("From", request.headers().first("From").orElseThrow())
                .with("To", "<sip:23@pbx.example>" + (tag.isEmpty() ? "" : ";tag=" + tag))
                .with("Call-ID", request.callId())
                .with("CSeq", request.cseq() + " " + request.method())
                .with("Contact", "<sip:" + tag + "@192.0.2.9>");
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        return new Response(status, "Status " + status, all, body);
    }

    /** They ask something within the call. */
    Request ask(String method, Optional<Description> body, String... headers) {
        remoteSeq++;
        return ask(method, remoteSeq, body, headers);
    }

    Request ask(String method, long seq, Optional<Description> body, String... headers) {
        Headers all = Headers.NONE.with("Via", "SIP/2.0/UDP a;branch=" + seq)
                .with("From", "<sip:23@pbx.example>;tag=theirs")
                .with("To", "<sip:22@pbx.example>;tag=ours")
                .with("Call-ID", "call")
                .with("CSeq", seq + " " + method);
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        Request request = new Request(method, "sip:token@192.0.2.1", all, body);
        put(method.equals("ACK") ? new CallInput.Acked(request) : new CallInput.Asked(request));
        return request;
    }

    /** What the last input was answered with. */
    int answered() {
        return effects(last, CallEffect.Answer.class).getLast().response().status();
    }

    <T extends CallEffect> List<T> did(Class<T> kind) {
        return effects(last, kind);
    }

    <T extends CallEffect> List<T> ever(Class<T> kind) {
        return effects(all, kind);
    }

    /** What the last input told the owner. */
    List<CallEvent> told() {
        return did(CallEffect.Tell.class).stream().map(CallEffect.Tell::event).toList();
    }

    List<CallEvent> everTold() {
        return ever(CallEffect.Tell.class).stream().map(CallEffect.Tell::event).toList();
    }

    void assertTold(CallEvent... events) {
        assertEquals(List.of(events), told());
    }

    /** A call of ours that is answered. */
    static Bench talking() {
        return placed().come("INVITE", 180, "theirs").come("INVITE", 200, "theirs", Optional.of(ANSWER));
    }

    /** A call of theirs that we took and that is acknowledged. */
    static Bench taken() {
        Bench bench = offered(Optional.of(OFFER)).put(new CallInput.Accept(ANSWER));
        bench.ask("ACK", 100, Optional.empty());
        return bench;
    }

    private static <T extends CallEffect> List<T> effects(List<CallEffect> from, Class<T> kind) {
        return from.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
