package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Route;
import org.linewright.simulator.feature.Wish;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.plan.Meaning;
import org.linewright.simulator.plan.Presentation;

/** Begins calls. Used under the lock of the {@link Exchange}. */
final class Switchboard {

    private final Reception reception;
    private final Line line;
    private final Tags tags;
    private final Ways ways;

    Switchboard(Reception reception, Line line, Tags tags, Ways ways) {
        this.reception = reception;
        this.line = line;
        this.tags = tags;
        this.ways = ways;
    }

    /** Somebody who calls. */
    Inbound inbound(long number, SipRequest invite, InetSocketAddress from) {
        AccountId account = reception.caller(invite, from);
        String dialled = Reception.dialled(invite);
        Story story = new Story(number, account, dialled, dialled, reception.settings().calls());
        Leg leg = Leg.called(account, line.self(from), tags.next(), invite, from);
        return new Inbound(story, leg, invite.transaction(), invite, reception.identity(account),
                reception.takesChanges(account), Origin.DEVICE);
    }

    /** The end of a call that was referred to somewhere else, as somebody who calls there. */
    Inbound referred(long number, Deed.Refer refer, Referral referral, SipRequest wanted) {
        return switch (refer.other()) {
            case Party.Device(Leg leg) -> device(number, leg, Reception.dialled(wanted), wanted,
                    new Origin(Optional.of(referral), Optional.empty()));
            case Party.Played(String name, Part part) -> played(number, refer.referrer(), name, name,
                    Reception.dialled(wanted), new Origin(Optional.of(referral), Optional.of(part)));
        };
    }

    private static String user(String name) {
        return name.replaceAll("[^0-9A-Za-z+._*#-]", "_");
    }

    /**
     * Somebody whom the PBX plays, and who calls; he offers what the PBX speaks.
     *
     * @param shown the number that is shown of him
     */
    private Inbound played(long number, Leg leg, String name, String shown, String dialled, Origin origin) {
        AccountId account = new AccountId(leg.account().domain(), user(name));
        Story story = new Story(number, account, dialled, dialled, reception.settings().calls());
        String offer = new PlayedSession(leg.host(), PlayedSession.Stance.LISTENS).offer(1);
        SipRequest invite = new SipRequest("INVITE", "sip:" + dialled + "@" + account.domain(),
                SipHeaders.NONE.with("Content-Type", "application/sdp"), offer);
        Identity identity = Identity.of("<sip:" + user(shown) + "@" + account.domain() + ">");
        return new Inbound(story, leg, "", invite, identity, false, origin);
    }

    /** The outside world calls; empty when nobody of the domain has that number. */
    Optional<CallStep> fromOutside(long number, String domain, String from, String dialled) {
        Presentation presentation = new Presentation(reception.routing().numbering(domain));
        String shown = presentation.foreign(from);
        if (!reception.routing().owns(domain, dialled)) {
            return Optional.empty();
        }
        Destination destination = reception.routing().arriving(dialled, Trail.of(new AccountId(domain, shown)));
        CallRules rules = reception.settings().calls();
        Part part = new Part(Optional.empty(), rules.outside().hangsUp(), End.CALLER_HUNG_UP, Optional.empty(),
                reception.tones(true));
        Leg leg = Leg.calling(new AccountId(domain, shown), line.self(reception.somewhere()), tags.next(), "", "", "",
                reception.somewhere());
        Inbound caller = played(number, leg, shown, presentation.foreignInside(from), dialled,
                new Origin(Optional.empty(), Optional.of(part)));
        return Optional.of(opened(caller, destination));
    }

    private Inbound device(long number, Leg leg, String dialled, SipRequest invite, Origin origin) {
        Story story = new Story(number, leg.account(), dialled, dialled, reception.settings().calls());
        return new Inbound(story, leg, "", invite, reception.identity(leg.account()),
                reception.takesChanges(leg.account()), origin);
    }

    /** Two ends that come out of other calls; not both are played. */
    CallStep joined(long number, Party one, Party other) {
        return switch (one) {
            case Party.Device(Leg leg) -> switch (other) {
                case Party.Device(Leg callee) -> JoiningCall.of(
                        new Story(number, leg.account(), callee.account().name(), callee.account().name(),
                                reception.settings().calls()),
                        introduced(leg, callee.account()), introduced(callee, leg.account()));
                case Party.Played played -> fetched(number, leg, played);
            };
            case Party.Played played -> switch (other) {
                case Party.Device(Leg leg) -> fetched(number, leg, played);
                case Party.Played nobody -> throw new IllegalStateException("Nobody is there to be joined");
            };
        };
    }

    /** Somebody who calls takes the place of an end of another call (RFC 3891). */
    CallStep replaced(Inbound caller, Party other) {
        return switch (other) {
            case Party.Device(Leg leg) -> PickedCall.handed(caller, device(caller.story().number(), leg,
                    caller.story().dialled(), caller.invite(), Origin.DEVICE));
            case Party.Played(String name, Part part) -> PlayedCall.started(caller, new Way.Played(name, part));
        };
    }

    private CallStep fetched(long number, Leg leg, Party.Played played) {
        return FetchingCall.of(device(number, leg, played.name(),
                new SipRequest("INVITE", leg.target(), SipHeaders.NONE, ""), Origin.DEVICE), played);
    }

    /** Told who is there now, if his device takes that (X24). */
    private Leg introduced(Leg leg, AccountId other) {
        return reception.takesChanges(leg.account()) ? leg.named(reception.identities().shown(other)) : leg;
    }

    /** The accounts at which it has to ring for somebody to take that; empty when he does not want to (X17). */
    Optional<Predicate<AccountId>> wanted(Destination destination) {
        if (!(destination instanceof Destination.Star star)) {
            return Optional.empty();
        }
        String domain = star.trail().caller().domain();
        Predicate<AccountId> own = account -> account.domain().equals(domain)
                && reception.knows(account); // nobody outside
        return switch (star.dialled().wish()) {
            case Wish.PickUpAny any -> Optional.of(own);
            case Wish.PickUp(String extension) -> {
                List<String> accounts = ringing(domain, reception.routing().plan(domain).meaning(extension));
                yield Optional.of(own.and(account -> accounts.contains(account.name())));
            }
            default -> Optional.empty();
        };
    }

    private List<String> ringing(String domain, Meaning extension) {
        return switch (extension) {
            case Meaning.Internal(Route route) -> reception.routing().accounts(domain, route);
            case Meaning.Person(AccountId account) -> List.of(account.name());
            default -> List.of();
        };
    }

    /** How his call begins. */
    CallStep opened(Inbound inbound, Destination destination) {
        return switch (destination) {
            case Destination.Devices devices -> begun(inbound, devices, devices.understood());
            case Destination.World world -> begun(inbound, world, world.understood());
            case Destination.Box box -> reception.visit(box, inbound.identity()).isPresent()
                    ? begun(inbound, box, box.understood())
                    : impossible(inbound, DeadEnd.noBox(box.route(), box.trail()));
            case Destination.Star star -> wanted(star).isPresent()
                    ? impossible(inbound, DeadEnd.nothingRings(
                            inbound.story().rules().features().nothingRings().status(), star.trail()))
                    : switched(inbound, star);
            case Destination.Nowhere nowhere -> impossible(inbound, nowhere);
        };
    }

    private CallStep begun(Inbound inbound, Destination destination, Text understood) {
        started(inbound.story(), understood);
        ways.diverted(inbound.story(), destination.trail().hops());
        reception.called(inbound.story().caller());
        return inbound.led(ways.to(inbound, destination), 0);
    }

    private CallStep switched(Inbound inbound, Destination.Star star) {
        started(inbound.story(), star.dialled().words());
        reception.switched(inbound.story(), star.dialled());
        Part part = Part.saying(reception.tones(false),
                Optional.of(inbound.story().rules().features().confirmation()));
        return inbound.led(new Way.Played(inbound.story().dialled(), part), 0);
    }

    private CallStep impossible(Inbound inbound, Destination.Nowhere nowhere) {
        Story story = inbound.story();
        ways.diverted(story, nowhere.trail().hops());
        reception.noted(story.caller(), EventKind.CALL_IMPOSSIBLE, story.caller().name(), story.dialled(),
                nowhere.reason());
        return CallStep.over(List.of(inbound.reply(nowhere.status())));
    }

    private void started(Story story, Text understood) {
        reception.noted(story.caller(), EventKind.CALL_STARTED, story.number(), story.caller().name(),
                story.dialled(), understood);
    }
}
