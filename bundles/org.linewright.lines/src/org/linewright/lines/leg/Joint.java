package org.linewright.lines.leg;

import org.linewright.lines.call.LedCall;
import org.linewright.media.Conference;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;

/** A call of a line and one of a client: what happens to the one is passed on to the other. */
final class Joint {

    private final LedCall line;
    private final ClientLeg leg;
    private final Transferring transferring;
    private boolean silenced;
    private boolean holds;

    Joint(LedCall line, ClientLeg leg, Transferring transferring) {
        this.line = line;
        this.leg = leg;
        this.transferring = transferring;
    }

    LedCall line() {
        return line;
    }

    ClientLeg leg() {
        return leg;
    }

    /**
     * From now on both hear each other, and each other's keys.
     *
     * @param rate samples a second: that of the better of what both may speak
     */
    void join(int rate) {
        Conference between = new Conference(rate);
        Conference.Seat theirs = between.join();
        Conference.Seat ours = between.join();
        line.lead(theirs, theirs, leg::key);
        leg.voice().lead(ours, ours, line::key);
        transferring.begun(this);
    }

    /** Something happened to the line's call. */
    void lineHappened(CallEvent event) {
        switch (event) {
            case CallEvent.OfferArrived arrived -> silenced(line.silenced());
            case CallEvent.Key key -> leg.key(key.key());
            case CallEvent.TransferProgress news -> leg.call(call -> call.transferNews(
                    news.status() == 0 ? 100 : news.status(), news.phrase()));
            default -> {
                if (event.last()) {
                    transferring.over(this);
                    leg.call(Call::hangUp);
                }
            }
        }
    }

    /** Something happened to the client's call. */
    void clientHappened(CallEvent event) {
        switch (event) {
            case CallEvent.OfferArrived arrived -> held(leg.voice().silenced());
            case CallEvent.Key key -> line.key(key.key());
            case CallEvent.TransferAsked asked -> transferring.asked(asked, this);
            default -> {
                if (event.last()) {
                    line.hangUp();
                }
            }
        }
    }

    private synchronized void silenced(boolean now) {
        if (now != silenced) {
            silenced = now;
            leg.hold(now);
        }
    }

    private synchronized void held(boolean now) {
        if (now != holds) {
            holds = now;
            if (now) {
                line.hold();
            } else {
                line.resume();
            }
        }
    }
}
