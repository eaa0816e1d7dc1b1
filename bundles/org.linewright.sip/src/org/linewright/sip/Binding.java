package org.linewright.sip;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/**
 * One line's binding at its registrar. It keeps Call-ID, CSeq, Contact and what it learnt (Min-Expires, nonce) between
 * attempts. One attempt at a time: asking again while one runs is a bug.
 */
public interface Binding {

    /**
     * Registers or refreshes: challenge, 423 and fail-over to the next server are dealt with inside, and Contacts that
     * an earlier run of this line left behind are removed.
     *
     * @param expires the Expires to ask for
     * @param answer told once, on a stack thread, within 32 s for each server tried; must be quick
     */
    void register(Duration expires, Consumer<RegisterAnswer> answer);

    /** Removes our own Contact, never anybody else's (RFC 3261 §10.2.2). Answers like {@link #register}. */
    void unregister(Consumer<RegisterAnswer> answer);

    /** Gives up a running attempt without an answer; sends nothing. */
    void abandon();

    /** The Contact URI of the line, once something was sent; empty before. */
    String contact();

    /** Our own address towards the server, once something was sent; empty before. */
    Optional<InetAddress> local();

    /**
     * Calls somebody. It needs no registration of ours, but most PBXs want one.
     *
     * @param target a SIP URI, or what a person dials
     * @param listener told everything that happens, one call at a time, on a stack thread; quick
     */
    Call call(String target, CallWish wish, Consumer<CallEvent> listener);

    /**
     * From now on these take the calls that come in; the last who asked takes them all. While nobody does they are
     * answered 480.
     *
     * @param most how many calls at once the line has, ours included; what is more is answered 486
     * @return ends it
     */
    Watch calls(IncomingCalls calls, int most);

    /**
     * Subscribes, and keeps the subscription alive until it is ended or refused.
     *
     * @param listener told everything that happens, one call at a time, on a stack thread; quick
     */
    Subscription subscribe(SubscribeWish wish, Consumer<SubscriptionEvent> listener);

    /**
     * From now on this one is told what the PBX tells of the line's messages without having been asked (RFC 3842 §4.1).
     *
     * @param listener on a stack thread; quick
     * @return ends it
     */
    Watch messages(Consumer<News.Messages> listener);

    /**
     * Sends an OPTIONS to the line's own Address of Record, to learn whether the PBX brings it back to us. One at a time.
     *
     * @param way from where it is sent
     * @param patience how long it is waited for; the PBX may answer late, by RFC 3261 §17.1.2.2 after 64 × T1
     * @param answer told once, on a stack thread; quick
     */
    void echo(EchoWay way, Duration patience, Consumer<EchoAnswer> answer);
}
