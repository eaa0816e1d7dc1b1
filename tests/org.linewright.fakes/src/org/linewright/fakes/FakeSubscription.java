package org.linewright.fakes;

import java.util.function.Consumer;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;

/** A subscription that is told what it is told to tell. */
public final class FakeSubscription implements Subscription {

    private final String user;
    private final SubscribeWish wish;
    private final Consumer<SubscriptionEvent> listener;
    private int agains;
    private boolean ended;

    FakeSubscription(String user, SubscribeWish wish, Consumer<SubscriptionEvent> listener) {
        this.user = user;
        this.wish = wish;
        this.listener = listener;
    }

    /** Whose it is. */
    public String user() {
        return user;
    }

    public SubscribeWish wish() {
        return wish;
    }

    public void tell(SubscriptionEvent event) {
        listener.accept(event);
    }

    /** How often it was wanted anew. */
    public int agains() {
        return agains;
    }

    public boolean ended() {
        return ended;
    }

    @Override
    public void again() {
        agains++;
    }

    @Override
    public void end() {
        ended = true;
        tell(new SubscriptionEvent.Ended());
    }
}
