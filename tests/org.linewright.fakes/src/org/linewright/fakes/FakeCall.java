package org.linewright.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.Invitation;
import org.linewright.sip.Warning;

/** A call that only remembers what its owner wanted, and tells him what a test says. */
public final class FakeCall implements IncomingCall {

    private final String target;
    private final CallWish wish;
    private final Invitation invitation;
    private final List<String> wanted = new ArrayList<>();
    private Consumer<CallEvent> listener;

    FakeCall(String target, CallWish wish, Invitation invitation, Consumer<CallEvent> listener) {
        this.target = target;
        this.wish = wish;
        this.invitation = invitation;
        this.listener = listener;
    }

    void hearing(Consumer<CallEvent> owner) {
        listener = owner;
    }

    /** Something happens to the call. */
    public void tell(CallEvent event) {
        listener.accept(event);
    }

    public String target() {
        return target;
    }

    public CallWish wish() {
        return wish;
    }

    /** What the owner has wanted, in order, such as {@code ring} or {@code decline 486}. */
    public List<String> wanted() {
        return List.copyOf(wanted);
    }

    @Override
    public Invitation invitation() {
        return invitation;
    }

    @Override
    public void ring() {
        wanted.add("ring");
    }

    @Override
    public void early(Description answer) {
        wanted.add("early " + answer.text());
    }

    @Override
    public void accept(Description session) {
        wanted.add("accept " + session.text());
    }

    @Override
    public void decline(int status) {
        wanted.add("decline " + status);
    }

    @Override
    public void refuse(Warning why) {
        wanted.add("refuse " + why.header());
    }

    @Override
    public void redirect(List<String> targets) {
        wanted.add("redirect " + String.join(" ", targets));
    }

    @Override
    public void hangUp() {
        wanted.add("hang up");
    }

    @Override
    public void offer(Description offer) {
        wanted.add("offer " + offer.text());
    }

    @Override
    public void answer(Description answer) {
        wanted.add("answer " + answer.text());
    }

    @Override
    public void refuseOffer() {
        wanted.add("refuse offer");
    }

    @Override
    public Optional<Call> replaced() {
        return Optional.empty();
    }

    @Override
    public void update(Description offer) {
        wanted.add("update " + offer.text());
    }

    @Override
    public void key(char key) {
        wanted.add("key " + key);
    }

    @Override
    public void refer(String to) {
        wanted.add("refer " + to);
    }

    @Override
    public void refer(Call other) {
        wanted.add("refer to the other of " + ((FakeCall) other).target);
    }

    @Override
    public void takeTransfer() {
        wanted.add("take transfer");
    }

    @Override
    public void declineTransfer(int status) {
        wanted.add("decline transfer " + status);
    }

    @Override
    public void transferNews(int status, String phrase) {
        wanted.add("transfer news " + status + " " + phrase);
    }
}
