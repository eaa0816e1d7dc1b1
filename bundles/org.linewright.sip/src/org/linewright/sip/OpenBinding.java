package org.linewright.sip;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.echo.Echoes;
import org.linewright.sip.register.LineBinding;
import org.linewright.sip.subscribe.Subscriptions;

/** A line: its registration, its calls, its subscriptions and what it sends to itself. */
record OpenBinding(LineBinding registration, LineCalls lineCalls, Subscriptions subscriptions, Echoes echoes)
        implements Binding {

    @Override
    public void register(Duration expires, Consumer<RegisterAnswer> answer) {
        registration.register(expires, answer);
    }

    @Override
    public void unregister(Consumer<RegisterAnswer> answer) {
        registration.unregister(answer);
    }

    @Override
    public void abandon() {
        registration.abandon();
    }

    @Override
    public String contact() {
        return registration.contact();
    }

    @Override
    public Optional<InetAddress> local() {
        return registration.local();
    }

    @Override
    public Call call(String target, CallWish wish, Consumer<CallEvent> listener) {
        return lineCalls.call(target, registration.realm(), wish, listener);
    }

    @Override
    public Watch calls(IncomingCalls calls, int most) {
        return lineCalls.calls(calls, most, registration::realm);
    }

    @Override
    public Subscription subscribe(SubscribeWish wish, Consumer<SubscriptionEvent> listener) {
        return subscriptions.begin(lineCalls, wish, registration::realm, listener);
    }

    @Override
    public Watch messages(Consumer<News.Messages> listener) {
        return subscriptions.messages(lineCalls, listener);
    }

    @Override
    public void echo(EchoWay way, Duration patience, Consumer<EchoAnswer> answer) {
        echoes.send(lineCalls, registration::realm, way, patience, answer);
    }
}
