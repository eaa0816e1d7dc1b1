package org.linewright.lines.call;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.core.Text;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.CallReport.Times;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Peer;

/**
 * What a call's events make of its report.
 *
 * @param now when they happen
 */
record Tale(CallReport report, Instant now) {

    CallReport after(CallEvent event) {
        return switch (event) {
            case CallEvent.Calling calling -> report.stage() == Stage.CALLING ? report : in(Stage.CALLING);
            case CallEvent.SentOn on -> saying(CallWords.sentOn(on.target()));
            case CallEvent.Progress progress -> progress(progress);
            case CallEvent.Answered answered -> talking(answered.peer());
            case CallEvent.Confirmed confirmed -> talking(Optional.empty());
            case CallEvent.PeerChanged changed -> with(partner(changed.peer()));
            case CallEvent.Refused refused -> over(refused.status(), refused.status() + " " + refused.phrase(),
                    CallWords.refused(refused));
            case CallEvent.Unreached unreached -> over(0, report.answer(), CallWords.unreached(unreached.detail()));
            case CallEvent.Ended ended -> over(report.status(), report.answer(),
                    CallWords.ended(ended, report.times().answered().isPresent()));
            case CallEvent.Key key -> report;
            case CallEvent.TransferAsked asked -> saying(CallWords.notTransferred(asked.target()));
            case CallEvent.TransferProgress progress -> saying(CallWords.transfer(progress));
            case CallEvent.OfferArrived offer -> report;
            case CallEvent.OfferAnswered answer -> report;
            case CallEvent.OfferRefused no -> report;
        };
    }

    /** There is something else to hear. */
    CallReport sounding(UnaryOperator<Sound> change) {
        return with(change.apply(report.sound()));
    }

    private CallReport in(Stage stage) {
        return new CallReport(report.number(), report.line(), report.outgoing(), stage, stage.label(),
                report.status(), report.answer(), report.partner(), report.sound(), report.times());
    }

    private CallReport saying(Text words) {
        return new CallReport(report.number(), report.line(), report.outgoing(), report.stage(), words,
                report.status(), report.answer(), report.partner(), report.sound(), report.times());
    }

    private CallReport progress(CallEvent.Progress progress) {
        boolean rings = progress.status() == 180;
        Stage stage = rings ? Stage.RINGING : report.stage();
        Times times = report.times();
        Sound sound = report.sound();
        return new CallReport(report.number(), report.line(), report.outgoing(), stage, stage.label(),
                report.status(), progress.status() + " " + progress.phrase(), report.partner(),
                sound.withEarly(sound.early() || progress.early().isPresent()),
                new Times(times.begun(), times.rang().or(() -> rings ? Optional.of(now) : Optional.empty()),
                        times.answered(), times.ended()));
    }

    private CallReport talking(Optional<Peer> peer) {
        Times times = report.times();
        return new CallReport(report.number(), report.line(), report.outgoing(), Stage.TALKING,
                Stage.TALKING.label(), 200, "200 OK", peer.map(this::partner).orElse(report.partner()), report.sound(),
                new Times(times.begun(), times.rang(), Optional.of(now), times.ended()));
    }

    private CallReport over(int status, String answer, Text words) {
        Times times = report.times();
        return new CallReport(report.number(), report.line(), report.outgoing(), Stage.OVER, words, status, answer,
                report.partner(), report.sound(),
                new Times(times.begun(), times.rang(), times.answered(), Optional.of(now)));
    }

    private CallReport with(Partner partner) {
        return new CallReport(report.number(), report.line(), report.outgoing(), report.stage(), report.words(),
                report.status(), report.answer(), partner, report.sound(), report.times());
    }

    private CallReport with(Sound sound) {
        return new CallReport(report.number(), report.line(), report.outgoing(), report.stage(), report.words(),
                report.status(), report.answer(), report.partner(), sound, report.times());
    }

    private Partner partner(Peer peer) {
        String name = peer.name().isEmpty() ? report.partner().name() : peer.name();
        return new Partner(peer.number(), name);
    }
}
