package org.linewright.lines.leg;

import java.net.InetAddress;
import java.util.function.Consumer;
import org.linewright.lines.call.Signalling;
import org.linewright.lines.call.Voice;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;

/** A client's side of a call: its signalling and its sound. */
record ClientLeg(Signalling signalling, Voice voice, InetAddress peer) {

    void call(Consumer<Call> wish) {
        signalling.call(wish);
    }

    /** What this means for its sound. */
    void happened(CallEvent event) {
        switch (event) {
            case CallEvent.Answered answered -> answered.answer().ifPresent(this::answered);
            case CallEvent.Confirmed confirmed -> confirmed.answer().ifPresent(this::answered);
            case CallEvent.OfferAnswered answered -> answered(answered.answer());
            case CallEvent.OfferRefused refused -> voice.withdrawn();
            case CallEvent.OfferArrived arrived -> voice.answer(arrived.offer().text(), peer)
                    .map(Description::sdp)
                    .ifPresentOrElse(answer -> call(call -> call.answer(answer)), () -> call(Call::refuseOffer));
            default -> {
                if (event.last()) {
                    voice.close();
                }
            }
        }
    }

    /** The other side of the line holds it, or no more. */
    void hold(boolean on) {
        voice.hold(on);
        Description offer = Description.sdp(voice.offer());
        call(call -> call.offer(offer));
    }

    /** Presses a key, by whatever way the client takes. */
    void key(char key) {
        if (!voice.press(String.valueOf(key)).isDone()) {
            call(call -> call.key(key));
        }
    }

    private void answered(Description answer) {
        voice.answered(answer.text(), peer);
    }
}
