package org.linewright.sip.probe;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.sip.Account;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Credentials;
import org.linewright.sip.digest.Ticket;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Asks as an account, and answers the challenge that comes back (RFC 3261 §22.2, §22.3). */
record Proving(Desk desk, Account account) {

    void ask(Flow flow, Request request, Consumer<Optional<Answer>> answered) {
        desk.ask(flow, request, first -> {
            Optional<Request> proved = first.map(Answer::response)
                    .flatMap(Proving::challenge)
                    .map(challenge -> proved(request, challenge));
            proved.ifPresentOrElse(again -> desk.ask(flow, again, answered), () -> answered.accept(first));
        });
    }

    private Request proved(Request request, Challenge challenge) {
        String header = new Credentials(account.authUser(), account.password().get())
                .header(new Ticket(challenge, 1), request.method(), request.uri(), desk.word());
        int colon = header.indexOf(':');
        Headers next = request.headers().without("CSeq").with("CSeq", request.cseq() + 1 + " " + request.method());
        return new Request(request.method(), request.uri(),
                next.with(header.substring(0, colon), header.substring(colon + 1)), request.body());
    }

    private static Optional<Challenge> challenge(Response response) {
        return Stream.concat(
                response.headers().all("WWW-Authenticate").stream().map(value -> Challenge.of(false, value)),
                response.headers().all("Proxy-Authenticate").stream().map(value -> Challenge.of(true, value)))
                .filter(one -> response.status() == 401 || response.status() == 407)
                .flatMap(Optional::stream)
                .filter(Challenge::answerable)
                .findFirst();
    }
}
