package org.linewright.simulator.wire;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.linewright.simulator.call.Exchange;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.registrar.Registrar;
import org.linewright.simulator.subscription.Topic;

/**
 * Sorts what comes in: registrations are answered here, without a transaction, so that nothing of them lingers; what is
 * about a call goes to the exchange.
 */
final class Endpoint implements SipListener {

    private static final List<String> ALLOWED = List.of(Request.REGISTER, Request.OPTIONS, Request.INVITE, Request.ACK,
            Request.CANCEL, Request.BYE, Request.UPDATE, Request.INFO, Request.SUBSCRIBE,
            Request.REFER, Request.PRACK);
    private static final Set<String> CALLS = Set.of(Request.INVITE, Request.ACK, Request.CANCEL, Request.BYE,
            Request.UPDATE, Request.INFO, Request.SUBSCRIBE, Request.REFER, Request.PRACK);
    private static final Set<String> KNOWN = Set.of(Request.MESSAGE, Request.NOTIFY, Request.PUBLISH);

    private final SipProvider provider;
    private final Registrar registrar;
    private final Exchange exchange;
    private final InetSocketAddress own;
    private final Counters counters;
    private final Replies replies = new Replies();

    Endpoint(SipProvider provider, Registrar registrar, Exchange exchange, InetSocketAddress own,
            Counters counters) {
        this.provider = provider;
        this.registrar = registrar;
        this.exchange = exchange;
        this.own = own;
        this.counters = counters;
    }

    @Override
    public void processRequest(RequestEvent event) {
        SIPRequest request = (SIPRequest) event.getRequest();
        if (!registrar.silent()) {
            answer(request).ifPresent(answer -> send(request, answer));
        }
    }

    private Optional<Answer> answer(SIPRequest request) {
        boolean dialog = Optional.ofNullable(request.getToTag()).isPresent(); // framework-driven null
        String method = request.getMethod();
        if (CALLS.contains(method) || method.equals(Request.OPTIONS) && dialog) {
            return exchange.taken(PlainWords.incoming(request));
        }
        return Optional.of(switch (method) {
            case Request.REGISTER -> registered(request);
            case Request.OPTIONS -> Answer.of(Response.OK).with("Allow", ALLOWED).with("Allow-Events", Topic.all());
            default -> Answer // RFC 3261 §21.4.6, §21.5.2
                    .of(KNOWN.contains(method) ? Response.METHOD_NOT_ALLOWED : Response.NOT_IMPLEMENTED)
                    .with("Allow", ALLOWED);
        });
    }

    private Answer registered(SIPRequest request) {
        return Wording.register(request).map(registrar::answer).orElseGet(() -> Answer.of(Response.BAD_REQUEST));
    }

    private void send(SIPRequest request, Answer answer) {
        try {
            Response response = replies.reply(request, answer);
            if (!returns(response)) {
                counters.answered.increment();
                provider.sendResponse(response);
            }
        } catch (ParseException | SipException lost) {
            counters.unreadable.increment();
        }
    }

    /** Whether the response would come back: the stack takes one to its own address as a new message. */
    private boolean returns(Response response) {
        ViaHeader via = (ViaHeader) response.getHeader(ViaHeader.NAME);
        String host = Optional.ofNullable(via.getReceived()).orElse(via.getHost()); // framework-driven null
        int port = via.getRPort() > 0 ? via.getRPort() : via.getPort();
        return port == own.getPort() && host.equals(own.getAddress().getHostAddress());
    }

    @Override
    public void processResponse(ResponseEvent event) {
        if (!registrar.silent()) {
            SIPResponse response = (SIPResponse) event.getResponse();
            exchange.taken(PlainWords.response(response), PlainWords.source(response));
        }
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        // no transactions
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        // the sender tries again
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        // no transactions
    }

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {
        // no dialogs
    }
}
