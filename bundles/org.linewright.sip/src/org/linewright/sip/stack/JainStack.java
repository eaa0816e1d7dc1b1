package org.linewright.sip.stack;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.ServerRequestInterface;
import gov.nist.javax.sip.stack.ServerResponseInterface;
import java.util.Properties;
import javax.sip.PeerUnavailableException;
import org.linewright.sip.guard.CarefulParser;

/**
 * JAIN-SIP's stack behind our guard. Messages are taken right behind its parser; its transactions see only what the
 * inbox leaves to them.
 */
final class JainStack extends SipStackImpl {

    private final Inbox inbox;

    JainStack(Properties properties, GuardedNetwork network, Inbox inbox) throws PeerUnavailableException {
        super(properties);
        this.networkLayer = network;
        this.inbox = inbox;
        setMessageParserFactory(stack -> new CarefulParser(network.socket()::parsed));
    }

    /** Ends the stack's threads. The inherited stop would also end what all stacks of the JVM share. */
    void quit() {
        toExit = true;
        for (MessageProcessor processor : getMessageProcessors()) {
            removeMessageProcessor(processor);
        }
        getEventScanner().forceStop();
        getTimer().stop();
    }

    @Override
    @SuppressWarnings("removal")
    protected void finalize() {
        // the inherited one stops what all stacks share
    }

    @Override
    public ServerResponseInterface newSIPServerResponse(SIPResponse response, MessageChannel channel) {
        inbox.response(response);
        return null; // framework-driven null: dealt with
    }

    @Override
    public ServerRequestInterface newSIPServerRequest(SIPRequest request, MessageChannel channel) {
        inbox.request(request);
        return null; // framework-driven null: dealt with
    }
}
