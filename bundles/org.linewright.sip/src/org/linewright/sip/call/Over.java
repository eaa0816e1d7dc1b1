package org.linewright.sip.call;

import java.util.List;
import java.util.Optional;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Answer;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** The owner has heard the end; what is still under way is brought to a good one. */
record Over(Facts facts) implements CallState {

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.Came came when came.to().is("INVITE") && came.response().success() ->
                CallStep.to(this).and(unwanted(came.to(), came.response()));
            case CallInput.Came came when came.to().is("BYE") -> new CallStep(this,
                    came.to().proving(came.response(), facts.realm()).<CallEffect>map(Send::new).stream().toList());
            case CallInput.Asked asked -> CallStep.to(this, asked(asked.request()));
            default -> CallStep.to(this);
        };
    }

    /** A BYE that crossed ours is agreed to; nothing else has a call any more (RFC 3261 §12.2.2). */
    private Answer asked(Request request) {
        return new Answer(request, facts.response(request, request.is("BYE") ? 200 : 481));
    }

    /** Acknowledges a 2xx that nobody waits for, and hangs up (RFC 3261 §13.2.2.4). */
    static List<CallEffect> unwanted(Outgoing invite, Response response) {
        Dialog dialog = Dialog.of(invite.request(), response);
        Request ack = dialog.request("ACK", invite.request().cseq());
        Optional<String> tag = response.toTag();
        return List.of(new Ack(invite, tag.orElse(""), ack),
                new Send(Outgoing.within(dialog.advanced().request("BYE"))));
    }
}
