package org.linewright.simulator.wire;

import gov.nist.javax.sip.message.SIPRequest;
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
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.registrar.Registrar;

/** Answers requests without a transaction: nothing of them lingers. */
final class Endpoint implements SipListener {

    private static final List<String> ALLOWED = List.of(Request.REGISTER, Request.OPTIONS);
    private static final Set<String> KNOWN = Set.of(Request.INVITE, Request.BYE, Request.CANCEL, Request.INFO,
            Request.MESSAGE, Request.NOTIFY, Request.PRACK, Request.PUBLISH, Request.REFER, Request.SUBSCRIBE,
            Request.UPDATE);

    private final SipProvider provider;
    private final Registrar registrar;
    private final InetSocketAddress own;
    private final Counters counters;
    private final Replies replies = new Replies();

    Endpoint(SipProvider provider, Registrar registrar, InetSocketAddress own, Counters counters) {
        this.provider = provider;
        this.registrar = registrar;
        this.own = own;
        this.counters = counters;
    }

    @Override
    public void processRequest(RequestEvent event) {
        SIPRequest request = (SIPRequest) event.getRequest();
        if (!registrar.silent() && !request.getMethod().equals(Request.ACK)) {
            send(request, answer(request));
        }
    }

    private Answer answer(SIPRequest request) {
        return switch (request.getMethod()) {
            case Request.REGISTER -> registered(request);
            case Request.OPTIONS -> Answer.of(Response.OK).with("Allow", ALLOWED);
            default -> Answer // RFC 3261 §21.4.6, §21.5.2
                    .of(KNOWN.contains(request.getMethod()) ? Response.METHOD_NOT_ALLOWED : Response.NOT_IMPLEMENTED)
                    .with("Allow", ALLOWED);
        };
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
        // we ask nothing
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
