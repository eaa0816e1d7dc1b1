package org.linewright.sip.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.sip.AttachedClient;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.ClientAccount;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.Peer;
import org.linewright.sip.dns.Located;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.SipUser;
import org.linewright.sip.transaction.ServerRun;

/** Calls with clients of our own, to whom nothing is ever proved. */
public record ClientLegs(Calls all) {

    /** Our side of one account's calls. */
    private record Side(Calls all, String user, String domain) implements Owner {

        @Override
        public void trust(InetAddress server) {
            // whoever knows the dialog belongs to it
        }

        @Override
        public Identity identity() {
            return Identity.none(all.parts().chance());
        }

        @Override
        public String contact(InetSocketAddress peer) {
            return "sip:" + SipUser.escaped(user) + "@" + all.local(peer);
        }

        @Override
        public String uri(String target) {
            return SipUser.uri(target, domain);
        }

        @Override
        public void over() {
            // they are not counted here
        }
    }

    /** Rings at a client. */
    public Call call(AttachedClient client, Peer caller, CallWish wish, Consumer<CallEvent> listener) {
        int at = client.account().lastIndexOf('@');
        Side side = new Side(all, client.account().substring(0, at), client.account().substring(at + 1));
        String from = side.uri(caller.uri().isEmpty() ? "anonymous" : caller.number());
        Placed placed = new Placed(client.contact(), "sip:" + SipUser.escaped(side.user()) + "@" + side.domain(),
                new NameAddress(caller.name(), from, Map.of()).plain(), wish, Set.of(client.contact()),
                SessionTimer.USUAL);
        LiveCall call = new LiveCall(side, all.parts(), all.facts(all.word(), "", Identity.NO_REALM), placed);
        all.add(call);
        call.begin(listener);
        call.located(new Located(List.of(client.at()), Duration.ZERO, ""));
        return call;
    }

    /** An INVITE of a client that has proved this account. */
    public void offered(ServerRun run, ClientAccount account, Function<IncomingCall, Consumer<CallEvent>> taker) {
        Optional<Response> misfit = new Misfit(all).of(run)
                .or(() -> Replaces.of(run.request()).map(any -> run.request().response(481, all.tag())));
        if (misfit.isPresent()) {
            run.respond(misfit.get());
            return;
        }
        run.respond(run.request().response(100, ""));
        Side side = new Side(all, account.user(), account.domain());
        LiveCall call = new LiveCall(side, all.parts(),
                all.facts(run.request().callId(), side.contact(run.back()), Identity.NO_REALM), run, Optional.empty());
        all.add(call);
        call.step(new CallInput.Begun());
        call.begin(taker.apply(call));
    }

    /** The call that a Replaces means (RFC 3891 §3). */
    public Optional<Call> named(String replaces) {
        NameAddress read = NameAddress.of(replaces);
        return all.call(read.uri(), read.parameter("to-tag").orElse(""))
                .filter(call -> call.state() instanceof Talking talking
                        && talking.dialog().remoteTag().equals(read.parameter("from-tag").orElse("")))
                .map(Call.class::cast);
    }
}
