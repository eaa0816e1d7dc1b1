package org.linewright.lines.lamp;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.core.time.Timers;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.MailboxLamp;
import org.linewright.sip.Binding;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.SubscriptionEvent.Refused;

/**
 * The subscriptions of one line: begun when it is registered, anew when it was away in between or is reached elsewhere,
 * ended when it leaves. What the PBX refuses is not asked again before the line or the wish changes.
 */
final class WatchingLine {

    private static final Duration APART = Duration.ofMillis(20);
    private static final Duration AT_A_TIME = Duration.ofHours(1);

    /** Where a line is reached: a PBX may have forgotten what it was to tell to another place. */
    private record Place(Binding binding, String contact, Optional<?> seenAs) {
    }

    private final LineId id;
    private final Timers timers;
    private final InstantSource clock;
    private final boolean mailboxes;
    private final Consumer<LineLamps> board;
    private Map<String, WatchedExtension> extensions = new LinkedHashMap<>();
    private Optional<Place> place = Optional.empty();
    private Optional<Subscription> messages = Optional.empty();
    private Watch unasked = () -> {
        // nothing is told unasked yet
    };
    private MailboxLamp mailbox;
    private boolean mailboxRefused;
    private boolean out = true;
    private boolean suspected;
    private boolean closes;
    private boolean silentOnRegistrations;

    WatchingLine(LineId id, Timers timers, InstantSource clock, boolean mailboxes, Consumer<LineLamps> board) {
        this.id = id;
        this.timers = timers;
        this.clock = clock;
        this.mailboxes = mailboxes;
        this.board = board;
        this.mailbox = mailboxes ? MailboxKnown.NOTHING : MailboxLamp.off();
    }

    /** From now on these are watched; those that were refused are asked once more. */
    synchronized void want(List<String> wanted) {
        Map<String, WatchedExtension> next = new LinkedHashMap<>();
        for (String extension : wanted) {
            WatchedExtension known = extensions.remove(extension);
            next.put(extension, known == null || known.refused() ? fresh(extension) : known); // framework-driven null
        }
        List<WatchedExtension> others = List.copyOf(extensions.values());
        extensions = next;
        silentOnRegistrations = false;
        others.forEach(WatchedExtension::end);
        place.filter(any -> !out).ifPresent(now -> {
            if (mailboxRefused) {
                askMailbox(now.binding());
            }
            subscribe(now.binding());
        });
        publish();
    }

    /** How the line is doing. */
    synchronized void told(LineStatus status, Binding binding) {
        if (status.registered()) {
            registered(new Place(binding, binding.contact(), status.seenAs()));
        } else {
            out = true;
            if (status.state() == LineState.LEAVING || status.state() == LineState.STOPPED) {
                end();
            }
        }
        publish();
    }

    /** The PBX may have forgotten everything: after the next registration it is told anew. */
    synchronized void suspect() {
        suspected = true;
    }

    private void registered(Place now) {
        Optional<Place> before = place;
        boolean away = out || suspected;
        place = Optional.of(now);
        out = false;
        suspected = false;
        if (before.isEmpty() || before.get().binding() != now.binding()) {
            renew(now.binding());
        } else if (away || !before.get().equals(now)) { // a PBX may forget what hangs on a registration
            messages.ifPresent(Subscription::again);
            List.copyOf(extensions.values()).forEach(WatchedExtension::again);
            subscribe(now.binding());
        }
    }

    /** Other credentials, or the first ones. */
    private void renew(Binding binding) {
        quiet();
        silentOnRegistrations = false;
        Map<String, WatchedExtension> anew = new LinkedHashMap<>();
        extensions.keySet().forEach(extension -> anew.put(extension, fresh(extension)));
        extensions = anew;
        if (mailboxes) {
            unasked = binding.messages(this::toldUnasked);
            askMailbox(binding);
        }
        subscribe(binding);
    }

    private void askMailbox(Binding binding) {
        mailbox = MailboxKnown.NOTHING;
        mailboxRefused = false;
        messages = Optional.of(binding.subscribe(new SubscribeWish(EventPackage.MESSAGES, "", AT_A_TIME),
                event -> heardMessages(binding, event)));
    }

    /** One after the other, a little apart. */
    private void subscribe(Binding binding) {
        int index = 0;
        for (WatchedExtension one : List.copyOf(extensions.values())) {
            timers.after(APART.multipliedBy(index), () -> begin(one, binding));
            index++;
        }
    }

    private synchronized void begin(WatchedExtension one, Binding binding) {
        if (on(binding) && !out) {
            one.subscribe(binding);
        }
    }

    private boolean on(Binding binding) {
        return place.filter(now -> now.binding() == binding).isPresent();
    }

    synchronized void end() {
        quiet();
        place = Optional.empty();
    }

    private void quiet() {
        unasked.close();
        List<Runnable> ends = new ArrayList<>();
        messages.ifPresent(one -> ends.add(one::end));
        extensions.values().forEach(one -> ends.add(one::end));
        messages = Optional.empty();
        ends.forEach(Runnable::run);
    }

    private WatchedExtension fresh(String extension) {
        return new WatchedExtension(extension, this, clock.instant());
    }

    synchronized void heard(WatchedExtension one, SubscriptionEvent event) {
        if (one.ended()) {
            return;
        }
        one.hear(event);
        closes |= one.closed();
        if (event instanceof SubscriptionEvent.Told && !silentOnRegistrations) {
            place.ifPresent(now -> one.alsoRegistration(now.binding()));
        }
        publish();
    }

    synchronized void heardRegistration(WatchedExtension one, SubscriptionEvent event) {
        if (!one.ended()) {
            // 405, 489, 501: it knows no such thing, of whomever
            silentOnRegistrations |= event instanceof Refused refused
                    && List.of(405, 489, 501).contains(refused.status());
            one.hearRegistration(event);
            publish();
        }
    }

    private synchronized void heardMessages(Binding binding, SubscriptionEvent event) {
        if (on(binding)) {
            mailbox = MailboxKnown.after(mailbox, event);
            mailboxRefused |= event instanceof Refused;
            publish();
        }
    }

    private synchronized void toldUnasked(News.Messages news) {
        mailbox = MailboxKnown.told(news);
        publish();
    }

    private void publish() {
        boolean hidden = out && mailbox.state() != MailboxLamp.State.OFF;
        board.accept(new LineLamps(id, hidden ? MailboxKnown.unknown(LampWords.LINE_OUT) : mailbox,
                extensions.values().stream().map(one -> one.lamp(closes, out, clock.instant())).toList()));
    }
}
