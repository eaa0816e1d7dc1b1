package org.linewright.sip.client;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.sip.AttachedClient;

/** Who is attached, until his time is up; one timer serves all. */
public final class Attachments {

    /** Of one account; whoever comes then takes the place of the one who was silent longest. */
    static final int MOST = 4;

    private final Timers timers;
    private final List<Latest<List<AttachedClient>>> listeners = new CopyOnWriteArrayList<>();
    private List<Attachment> all = List.of();
    private Timers.Cancel wake = Timers.Cancel.NOTHING;

    public Attachments(Timers timers) {
        this.timers = timers;
    }

    public synchronized List<AttachedClient> attached() {
        long now = timers.nanos();
        return all.stream().filter(one -> one.until() - now > 0).map(one -> one.told(now)).toList();
    }

    public synchronized Watch watch(Consumer<List<AttachedClient>> listener) {
        Latest<List<AttachedClient>> latest = new Latest<>("attached clients", listener);
        listeners.add(latest);
        latest.offer(attached());
        return () -> listeners.remove(latest);
    }

    /** Whether this account is attached from there. */
    public boolean here(String account, InetAddress source) {
        return attached().stream().anyMatch(
                one -> one.account().equals(account) && one.at().getAddress().equals(source));
    }

    /** Those of one account. */
    synchronized List<Attachment> of(String account) {
        return all.stream().filter(one -> one.account().equals(account)).toList();
    }

    /** In the place of what this account had with these Contacts, these; the others of it stay, as many as there is room for. */
    synchronized void replace(String account, List<String> contacts, List<Attachment> fresh) {
        List<Attachment> kept = new ArrayList<>(fresh);
        int own = fresh.size();
        for (Attachment one : all) {
            boolean replaced = contacts.stream().anyMatch(contact -> one.same(account, contact));
            boolean room = !one.account().equals(account) || own < MOST;
            if (!replaced && room) {
                own += one.account().equals(account) ? 1 : 0;
                kept.add(one);
            }
        }
        change(kept);
    }

    /** Only these accounts stay. */
    public synchronized void keep(Predicate<String> accounts) {
        change(all.stream().filter(one -> accounts.test(one.account())).toList());
    }

    public synchronized void close() {
        wake.cancel();
        listeners.clear();
    }

    private void change(List<Attachment> now) {
        all = List.copyOf(now);
        List<AttachedClient> told = attached();
        listeners.forEach(listener -> listener.offer(told));
        wake.cancel();
        long nanos = timers.nanos();
        wake = all.stream()
                .mapToLong(Attachment::until)
                .min()
                .stream()
                .mapToObj(until -> timers.after(Duration.ofNanos(Math.max(0, until - nanos)), this::expire))
                .findFirst()
                .orElse(Timers.Cancel.NOTHING);
    }

    private synchronized void expire() {
        long now = timers.nanos();
        change(all.stream().filter(one -> one.until() - now > 0).toList());
    }
}
