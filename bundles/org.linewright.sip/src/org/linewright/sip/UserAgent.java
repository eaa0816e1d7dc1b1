package org.linewright.sip;

import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.linewright.core.line.KeepAlive;

/** One SIP stack on one UDP port, for all lines of the process. Safe for all threads. */
public interface UserAgent extends AutoCloseable {

    /** A binding for this account. Sends nothing yet, answers at once. */
    Binding bind(Account account);

    /**
     * Sends one keep-alive to the server an attempt last succeeded at (or would go to first).
     *
     * @param answer told once, on a stack thread, after at most 64 × T1
     */
    void keepAlive(ServerAddress server, KeepAlive.Method method, Consumer<KeepAliveAnswer> answer);

    /** The address and port the stack listens on. */
    InetSocketAddress address();

    SipFigures figures();

    /** Closes the port. Sends nothing; takes up to two seconds. */
    @Override
    void close();
}
