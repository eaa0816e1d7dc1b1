package org.linewright.simulator.call;

import java.util.List;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * A caller whose INVITE waits for its final response.
 *
 * @param transaction the server transaction of the INVITE
 * @param identity what those who are called are told about him
 * @param changes whether his device takes a request that changes who is at the other end (X24)
 * @param origin where the call comes from; without a device nobody waits in the transaction, and the INVITE is nobody's
 */
record Inbound(Story story, Leg leg, String transaction, SipRequest invite, Identity identity, boolean changes,
        Origin origin) {

    /** Goes there; the next devices are those of this round. */
    CallStep led(Way way, int round) {
        return switch (way) {
            case Way.Ring ring -> RingingCall.started(this, round, ring);
            case Way.Played played when origin.part().isPresent() -> CallStep.over(told(603, End.NOT_JOINED));
            case Way.Played played ->
                origin.device() ? PlayedCall.started(this, played) : FetchingCall.started(this, played);
            case Way.Nowhere nowhere -> CallStep.over(List.of(reply(nowhere.status()), story.ended(nowhere.reason())));
        };
    }

    Inbound understoodAs(String number) {
        return new Inbound(story.understoodAs(number), leg, transaction, invite, identity, changes, origin);
    }

    Inbound with(Leg other) {
        return new Inbound(story, other, transaction, invite, identity, changes, origin);
    }

    Deed reply(int status) {
        return said(leg.response(invite, status));
    }

    /** What a device said, to the caller. */
    Deed passed(SipResponse response) {
        return said(translated(response, response.body()));
    }

    /** To the caller, or to whoever had it made. */
    Deed said(SipResponse response) {
        return origin.device()
                ? new Reply(transaction, response)
                : origin.referral()
                        .<Deed>map(one -> new Deed.Progress(one, response.status(), response.reason()))
                        .orElseGet(Deed.Nothing::new);
    }

    SipResponse translated(SipResponse response, String body) {
        return leg.response(invite, response.status(), response.reason(), Passing.of(response), body);
    }

    /** Tells him that it is over. */
    List<Deed> told(int status, End end) {
        return List.of(reply(status), story.ended(end));
    }

    /** What he asks before anybody has answered: only a BYE counts (RFC 3261 §15.1.2). */
    Reply early(Happening.Asked asked) {
        int status = List.of("OPTIONS", "BYE").contains(asked.request().method()) ? 200 : 491;
        return new Reply(asked.transaction(), leg.response(asked.request(), status));
    }
}
