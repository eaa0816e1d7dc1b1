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
import org.linewright.lines.NameSource;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Claims;

/**
 * What a call's events make of its report.
 *
 * @param now when they happen
 * @param naming who is shown at the other end
 */
record Tale(CallReport report, Instant now, Naming naming) {

    CallReport after(CallEvent event) {
        return switch (event) {
            case CallEvent.Calling calling -> report.stage() == Stage.CALLING ? report : in(Stage.CALLING);
            case CallEvent.SentOn on -> saying(CallWords.sentOn(on.target()));
            case CallEvent.Progress progress -> progress(progress);
            case CallEvent.Answered answered -> talking(answered.claims());
            case CallEvent.Confirmed confirmed -> talking(Optional.empty());
            case CallEvent.PeerChanged changed -> with(naming.named(report.partner(), changed.claims()));
            case CallEvent.Refused refused -> over(refused.status(), refused.status() + " " + refused.phrase(),
                    CallWords.refused(refused));
            case CallEvent.Unreached unreached -> over(0, report.answer(), CallWords.unreached(unreached.detail()));
            case CallEvent.Ended ended -> over(report.status(), report.answer(),
                    CallWords.ended(ended, report.times().answered().isPresent()));
            case CallEvent.Key key -> report;
            case CallEvent.TransferAsked asked -> report; // who decides about it tells it
            case CallEvent.TransferProgress progress -> saying(CallWords.transfer(progress));
            case CallEvent.OfferArrived offer -> report;
            case CallEvent.OfferAnswered answer -> report;
            case CallEvent.OfferRefused no -> report;
        };
    }

    /** It never rang, as nobody here could speak with the caller. */
    Tale unspoken(Unspoken what) {
        Times never = new Times(report.times().begun(), Optional.empty(), Optional.empty(), Optional.of(now));
        return tale(new CallReport(report.number(), report.line(), report.outgoing(), Stage.OVER, what.words(),
                Unspoken.STATUS, report.answer(), report.partner(), report.sound(), never));
    }

    /** There is something else to hear. */
    CallReport sounding(UnaryOperator<Sound> change) {
        return with(change.apply(report.sound()));
    }

    /** The other side wants to connect us with somebody, and may not. */
    Tale notPermitted(CallEvent.TransferAsked asked) {
        return tale(saying(CallWords.notTransferred(asked.target())));
    }

    /** We call whom the other side connects us with. */
    Tale transferring(CallEvent.TransferAsked asked) {
        return tale(saying(CallWords.transferring(to(asked), by(asked))));
    }

    /** Somebody else is there now. */
    Tale transferred(CallEvent.TransferAsked asked, Optional<Claims> claims) {
        Partner fresh = new Partner(to(asked), "", NameSource.REFERRED_BY, Optional.empty());
        Partner named = claims.map(said -> naming.named(fresh, said)).orElse(fresh);
        return tale(tale(with(named)).saying(CallWords.transferred(named, by(asked))));
    }

    /** Nobody answered there, and everything is as it was. */
    Tale notReached(CallEvent.TransferAsked asked, CallEvent.Refused refused) {
        return tale(saying(CallWords.notReached(to(asked), refused)));
    }

    /** Who connects us is gone, and nobody has answered yet. */
    Tale leftAlone(CallEvent.TransferAsked asked) {
        Tale calling = tale(in(Stage.CALLING));
        Tale there = tale(calling.with(new Partner(to(asked), "", NameSource.REFERRED_BY, Optional.empty())));
        return tale(there.saying(CallWords.transferring(to(asked), by(asked))));
    }

    private static String to(CallEvent.TransferAsked asked) {
        return Referrals.number(asked.target());
    }

    private Partner by(CallEvent.TransferAsked asked) {
        return asked.by().map(Referrals::number).filter(number -> !number.equals(report.partner().number()))
                .map(number -> new Partner(number, "")).orElse(report.partner());
    }

    private Tale tale(CallReport other) {
        return new Tale(other, now, naming);
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

    private CallReport talking(Optional<Claims> claims) {
        Times times = report.times();
        return new CallReport(report.number(), report.line(), report.outgoing(), Stage.TALKING,
                Stage.TALKING.label(), 200, "200 OK",
                claims.map(said -> naming.named(report.partner(), said)).orElse(report.partner()), report.sound(),
                new Times(times.begun(), times.rang(), times.answered().or(() -> Optional.of(now)), times.ended()));
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
}
