package org.linewright.sip.subscribe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.time.Backoff;
import org.linewright.sip.Description;
import org.linewright.sip.EventPackage;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.Times;

/** A subscription without a wire and without time: what is put in, and what it wants done. */
final class Watchtower {

    static final InetSocketAddress FIRST = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);
    static final InetSocketAddress SECOND = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5070);

    final EventPackage what;
    final List<SubscriptionEffect> all = new ArrayList<>();
    SubscriptionState state;
    private List<SubscriptionEffect> last = List.of();
    private int dialogs;
    private long remoteSeq = 10;

    private Watchtower(EventPackage what) {
        this.what = what;
        this.state = new Resting(new Terms(what, "sip:23@pbx.example", "<sip:22@pbx.example>", 3600, 0,
                Backoff.ALL_FLOWS_DOWN));
        put(new SubscriptionInput.Again());
    }

    static Watchtower of(EventPackage what) {
        return new Watchtower(what);
    }

    /** One whose SUBSCRIBE is on its way. */
    static Watchtower asking(EventPackage what) {
        return of(what).located();
    }

    /** One that is granted and was told something. */
    static Watchtower active(EventPackage what, String body) {
        Watchtower tower = asking(what).come(200, "Expires", "3600");
        tower.tell("active;expires=3600", body);
        return tower;
    }

    Watchtower located() {
        dialogs++;
        return put(new SubscriptionInput.Located(List.of(FIRST, SECOND), new Facts("call" + dialogs, "ours" + dialogs,
                "sip:token@192.0.2.1", "Test/1", "", new Times(Duration.ofMillis(500)))));
    }

    Watchtower put(SubscriptionInput input) {
        SubscriptionStep step = state.step(input);
        state = step.next();
        last = step.effects();
        all.addAll(last);
        return this;
    }

    Watchtower ring(SubscriptionAlarm alarm) {
        return put(new SubscriptionInput.Rang(alarm));
    }

    /** The last SUBSCRIBE. */
    Outgoing sent() {
        return effects(all, SubscriptionEffect.Send.class).getLast().request();
    }

    /** A response to the last SUBSCRIBE. */
    Watchtower come(int status, String... headers) {
        return put(new SubscriptionInput.Came(sent(), response(sent().request(), status, headers)));
    }

    static Response response(Request request, int status, String... headers) {
        String to = request.headers().first("To").orElseThrow();
        Headers all = Headers.NONE.with("To", request.within() ? to : to + ";tag=theirs")
                .with("Call-ID", request.callId())
                .with("CSeq", request.cseq() + " SUBSCRIBE")
                .with("Contact", "<sip:pbx@192.0.2.9>");
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        return new Response(status, "Status " + status, all, Optional.empty());
    }

    /** A NOTIFY with this state; an empty body is none. */
    Request tell(String substate, String body) {
        return tell("theirs", what.word(), substate, what.type(), body);
    }

    Request tell(String tag, String event, String substate, String type, String body) {
        remoteSeq++;
        return tell(tag, remoteSeq, event, substate, type, body);
    }

    Request tell(String tag, long seq, String event, String substate, String type, String body) {
        Headers headers = Headers.NONE.with("Via", "SIP/2.0/UDP a;branch=" + seq)
                .with("From", "<sip:23@pbx.example>;tag=" + tag)
                .with("To", "<sip:22@pbx.example>;tag=ours" + dialogs)
                .with("Call-ID", "call" + dialogs)
                .with("CSeq", seq + " NOTIFY")
                .with("Contact", "<sip:pbx@192.0.2.9>")
                .with("Event", event);
        Request request = new Request("NOTIFY", "sip:token@192.0.2.1",
                substate.isEmpty() ? headers : headers.with("Subscription-State", substate),
                body.isEmpty() ? Optional.empty() : Optional.of(new Description(type, body)));
        put(new SubscriptionInput.Notified(request));
        return request;
    }

    /** What the last NOTIFY was answered. */
    int answered() {
        return did(SubscriptionEffect.Answer.class).getLast().response().status();
    }

    <T extends SubscriptionEffect> List<T> did(Class<T> kind) {
        return effects(last, kind);
    }

    <T extends SubscriptionEffect> List<T> ever(Class<T> kind) {
        return effects(all, kind);
    }

    /** How this timer was set by the last input. */
    SubscriptionEffect.Arm armed(SubscriptionAlarm alarm) {
        return did(SubscriptionEffect.Arm.class).stream().filter(arm -> arm.alarm() == alarm)
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("No " + alarm + " in " + last));
    }

    List<SubscriptionEvent> told() {
        return did(SubscriptionEffect.Tell.class).stream().map(SubscriptionEffect.Tell::event).toList();
    }

    List<SubscriptionEvent> everTold() {
        return ever(SubscriptionEffect.Tell.class).stream().map(SubscriptionEffect.Tell::event).toList();
    }

    private static <T extends SubscriptionEffect> List<T> effects(List<SubscriptionEffect> from, Class<T> kind) {
        return from.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
