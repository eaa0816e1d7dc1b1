package org.linewright.sip.echo;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoWay;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;
import org.linewright.sip.transaction.ServerRun;
import org.linewright.sip.transaction.Transactions;

/** The requests of a user agent's lines to themselves that are on their way, at most one a line. */
public final class Echoes implements AutoCloseable {

    private final Calls calls;
    private final Aside aside;
    private final Map<String, LiveEcho> byToken = new ConcurrentHashMap<>();

    public Echoes(Calls calls, Aside aside) {
        this.calls = calls;
        this.aside = aside;
    }

    /**
     * See {@link org.linewright.sip.Binding#echo}.
     *
     * @param realm the realm that proved to be the registrar's; empty when none did yet
     */
    public void send(LineCalls line, Supplier<String> realm, EchoWay way, Duration patience,
            Consumer<EchoAnswer> answer) {
        Transactions from;
        try {
            from = way == EchoWay.ASIDE ? aside.transactions() : calls.parts().transactions();
        } catch (IOException failed) {
            String detail = String.valueOf(failed.getMessage());
            calls.parts().timers().after(Duration.ZERO, () -> answer.accept(new EchoAnswer.Unsent(detail)));
            return;
        }
        LiveEcho echo = new LiveEcho(this, line, calls.parts(), from, answer);
        byToken.put(line.token(), echo);
        calls.locate(line, located -> echo.begin(located, realm.get(), patience));
    }

    /** A request came that belongs to no call; whoever it is for answers it as always. */
    public void hear(ServerRun run) {
        Request request = run.request();
        Optional<LiveEcho> waiting = Uri.of(request.uri())
                .flatMap(uri -> Optional.ofNullable(byToken.get(uri.user()))); // framework-driven null
        waiting.filter(any -> !request.within()).ifPresent(one -> one.heard(request, run.back()));
    }

    void over(LineCalls line, LiveEcho echo) {
        byToken.remove(line.token(), echo);
    }

    @Override
    public void close() {
        aside.close();
    }
}
