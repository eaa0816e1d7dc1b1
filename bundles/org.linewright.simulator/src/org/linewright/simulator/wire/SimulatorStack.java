package org.linewright.simulator.wire;

import gov.nist.core.CommonLogger;
import gov.nist.core.StackLogger;
import gov.nist.javax.sip.SipStackImpl;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import javax.sip.PeerUnavailableException;
import org.linewright.simulator.quiet.SimulatorServerLogger;
import org.linewright.simulator.quiet.SimulatorStackLogger;

/**
 * A JAIN-SIP stack that lives beside others in one JVM: it takes nothing from JAIN-SIP's static state and breaks
 * nothing of it. The inherited {@code stop} would shut the executors that all stacks share; {@link #quit} does not.
 */
final class SimulatorStack extends SipStackImpl {

    private SimulatorStack(GuardedSocket socket, Counters counters) throws PeerUnavailableException {
        super(properties());
        networkLayer = new OneSocket(socket);
        setMessageParserFactory(new FencedParsers(socket, counters));
    }

    /** Makes a stack and leaves the logger of the JVM's other stacks in its place. */
    static SimulatorStack over(GuardedSocket socket, Counters counters) throws PeerUnavailableException {
        synchronized (CommonLogger.class) {
            Optional<StackLogger> others = Optional.ofNullable(CommonLogger.legacyLogger); // framework-driven null
            SimulatorStack stack = new SimulatorStack(socket, counters);
            others.ifPresent(SimulatorStack::giveBack);
            return stack;
        }
    }

    /** Closes the socket and tells every thread of the stack to end. */
    void quit() {
        toExit = true;
        Arrays.stream(getMessageProcessors()).forEach(this::removeMessageProcessor);
        getEventScanner().forceStop();
        getTimer().stop();
    }

    /** What the finalizer does upstream stops the executors that all stacks share. */
    @Override
    @SuppressWarnings("removal")
    protected void finalize() {
        // quit has done it
    }

    private static void giveBack(StackLogger logger) {
        CommonLogger.legacyLogger = logger;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "linewright-simulator");
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        properties.setProperty("gov.nist.javax.sip.AUTOMATIC_DIALOG_ERROR_HANDLING", "false");
        properties.setProperty("gov.nist.javax.sip.STACK_LOGGER", SimulatorStackLogger.class.getName());
        properties.setProperty("gov.nist.javax.sip.SERVER_LOGGER", SimulatorServerLogger.class.getName());
        properties.setProperty("gov.nist.javax.sip.TIMER_CLASS_NAME",
                "gov.nist.javax.sip.stack.timers.ScheduledExecutorSipTimer");
        properties.setProperty("gov.nist.javax.sip.REENTRANT_LISTENER", "true");
        properties.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "1");
        properties.setProperty("gov.nist.javax.sip.THREAD_PRIORITY", Integer.toString(Thread.NORM_PRIORITY));
        properties.setProperty("gov.nist.javax.sip.CONGESTION_CONTROL_TIMEOUT", "0");
        properties.setProperty("gov.nist.javax.sip.MAX_MESSAGE_SIZE", Integer.toString(Guard.USUAL.datagram() + 1));
        properties.setProperty("gov.nist.javax.sip.RECEIVE_UDP_BUFFER_SIZE", "4194304");
        return properties;
    }
}
