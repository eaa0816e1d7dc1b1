package org.linewright.lines.engine;

import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.Timers;
import org.linewright.sip.KeepAliveAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.UserAgent;

/** Keeps the mapping towards one registrar open, however many lines it has, and notices when it closes. */
final class KeepAliveLoop {

    private final UserAgent agent;
    private final ServerAddress server;
    private final RegistrarLines lines;
    private final Timers timers;
    private KeepAlive how = KeepAlive.OFF;
    private Timers.Cancel timer = Timers.Cancel.NOTHING;

    KeepAliveLoop(UserAgent agent, ServerAddress server, RegistrarLines lines, Timers timers) {
        this.agent = agent;
        this.server = server;
        this.lines = lines;
        this.timers = timers;
    }

    synchronized void use(KeepAlive other) {
        if (!how.equals(other)) {
            how = other;
            timer.cancel();
            next();
        }
    }

    synchronized void close() {
        how = KeepAlive.OFF;
        timer.cancel();
    }

    private synchronized void next() {
        if (how.method() != KeepAlive.Method.NONE && how.interval().isPositive()) {
            timer = timers.after(how.interval(), this::send);
        }
    }

    private void send() {
        KeepAlive.Method method;
        synchronized (this) {
            method = how.method();
        }
        if (method == KeepAlive.Method.REGISTER) {
            lines.kickEarliest();
        } else if (lines.anyUp()) {
            agent.keepAlive(server, method, answer -> took(method, answer));
        }
        next();
    }

    private void took(KeepAlive.Method method, KeepAliveAnswer answer) {
        if (!answer.answered() && method != KeepAlive.Method.CRLF) {
            lines.suspect();
        }
        answer.seenAs().ifPresent(lines::seenAs);
    }
}
