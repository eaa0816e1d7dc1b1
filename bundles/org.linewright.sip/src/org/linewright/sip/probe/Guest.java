package org.linewright.sip.probe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.Account;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.SipUser;

/** A socket that is registered with an account, under its port outside. */
final class Guest {

    private final Desk desk;
    private final Account account;
    private final Flow flow;
    private final Duration expires;
    private final String token;
    private final Request register;
    private Optional<InetSocketAddress> bound = Optional.empty();
    private boolean sent;
    private long cseq;

    /** @param expires how long a binding may stay when nobody takes it away */
    Guest(Desk desk, Account account, Flow flow, Duration expires) {
        this.desk = desk;
        this.account = account;
        this.flow = flow;
        this.expires = expires;
        this.token = desk.word();
        this.register = desk.request("REGISTER", "sip:" + account.domain(), aor(account), aor(account));
    }

    static String aor(Account account) {
        return "sip:" + SipUser.escaped(account.user()) + "@" + account.domain();
    }

    /**
     * Binds the port outside as it is now, and takes an older one away (RFC 3261 §10.2.2).
     *
     * @param granted told for how long; empty when the server does not accept it
     */
    void register(Consumer<Optional<Duration>> granted) {
        InetSocketAddress now = flow.seen().orElseThrow();
        Headers contacts = Headers.NONE.with("Contact", contact(now, expires));
        Optional<InetSocketAddress> old = bound.filter(one -> !one.equals(now));
        Headers all = old.map(one -> contacts.with("Contact", contact(one, Duration.ZERO))).orElse(contacts);
        bound = Optional.of(now);
        sent = true;
        put(all, answer -> granted.accept(answer.map(Answer::response).filter(Response::success).map(this::granted)));
    }

    /** Takes away what may be bound, and waits for the word of the server, but not long. */
    void leave(Runnable gone) {
        if (sent) {
            put(Headers.NONE.with("Contact", contact(bound.orElseThrow(), Duration.ZERO)), any -> gone.run());
        } else {
            gone.run();
        }
    }

    /** Whether this request is for us. */
    boolean means(Request request) {
        return request.is("OPTIONS") && request.uri().contains(token);
    }

    /** The silence is over: says what a phone says that cannot be called. */
    void answer(Request request) {
        if (!request.is("ACK")) {
            flow.send(request.response(request.is("INVITE") ? 480 : 200, token).bytes());
        }
    }

    /** RFC 3261 §10.2.4: the Contact says it, or else the Expires header. */
    private Duration granted(Response response) {
        return response.headers().each("Contact").stream()
                .filter(contact -> contact.contains(token))
                .flatMap(contact -> NameAddress.of(contact).parameter("expires").stream())
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .findFirst()
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElseGet(() -> Duration.ofSeconds(response.headers().number("Expires").orElse(expires.toSeconds())));
    }

    private void put(Headers contacts, Consumer<Optional<Answer>> answered) {
        cseq += 2; // the answer to a challenge has the number between
        Request one = new Request(register.method(), register.uri(),
                register.headers().without("CSeq").with("CSeq", cseq + " REGISTER").with(contacts), Optional.empty());
        new Proving(desk, account).ask(flow, one, answered);
    }

    private String contact(InetSocketAddress at, Duration seconds) {
        return "<sip:" + token + "@" + Hop.text(at) + ">;expires=" + seconds.toSeconds();
    }
}
