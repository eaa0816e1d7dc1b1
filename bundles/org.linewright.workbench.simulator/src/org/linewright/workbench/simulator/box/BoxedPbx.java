package org.linewright.workbench.simulator.box;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Event;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxMemory;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Surroundings;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.SettingsWords;
import org.linewright.simulator.setup.Setup;

/**
 * The embedded PBX over starts and stops: the same port, accounts, passwords, numbers and
 * switches each time. For any thread;
 * one verb at a time; the verbs may wait for the disk, {@link #now} and {@link #running} never do.
 */
public final class BoxedPbx {

    /** It runs, and this takes its listener off. */
    private record Running(EmbeddedPbx pbx, LiveCalls calls, Runnable deaf) {
    }

    private static final Set<EventKind> SWITCHING = EnumSet.of(EventKind.FEATURE, EventKind.WITHHOLDING_SPENT,
            EventKind.ROUTE_RESET, EventKind.ACCOUNT_RESET, EventKind.ACCOUNT_REMOVED);

    private final Memory memory;
    private final AccountBook book;
    private final Consumer<Object> changed;
    private volatile Optional<Running> running = Optional.empty();
    /** Messages and who has signed in, until the window closes. */
    private PbxMemory left = PbxMemory.NOTHING;
    private volatile List<Trouble> troubles = List.of();

    /** @param changed told that {@link #now} answers something else; from any thread, must be quick */
    public BoxedPbx(Memory memory, Passwords passwords, Consumer<Object> changed) {
        this.memory = memory;
        this.book = new AccountBook(memory, passwords);
        this.changed = changed;
    }

    /** The PBX while it runs. */
    public Optional<EmbeddedPbx> running() {
        return running.map(Running::pbx);
    }

    /** The calls that there are now. */
    public List<LiveCall> calls() {
        return running.map(Running::calls).map(LiveCalls::all).orElse(List.of());
    }

    /** What star codes have switched: now, or when it ran last. */
    public Switched switched() {
        return running().map(EmbeddedPbx::switched).orElseGet(memory::switched);
    }

    public BoxState now() {
        Optional<EmbeddedPbx> pbx = running();
        return new BoxState(pbx.map(EmbeddedPbx::address), new TreeSet<>(memory.domains()),
                book.drafts(), pbx.map(one -> one.bindings().size()).orElse(0), calls(), switched(),
                pbx.map(EmbeddedPbx::settings).orElseGet(memory::settings),
                pbx.map(EmbeddedPbx::fault).orElse(new Fault.None()), troubles);
    }

    /** Starts it unless it runs. */
    public synchronized Outcome<EmbeddedPbx> start() {
        if (running().isPresent()) {
            return Outcome.done(running().orElseThrow());
        }
        Outcome<EmbeddedPbx> started = book.readable()
                ? opened()
                : Outcome.refused(BoxTrouble.NOT_YET.about());
        Outcome<EmbeddedPbx> outcome = started.then(this::furnished);
        troubles = outcome.troubles();
        changed.accept(outcome);
        return outcome;
    }

    /** Ends it; it does not start by itself until it is started again. */
    public synchronized Outcome<BoxState> stop() {
        running().ifPresent(pbx -> memory.runs(false, pbx.address().getPort()));
        troubles = List.of();
        end();
        return Outcome.done(now());
    }

    /** Ends it with the program; it comes back with it. */
    public synchronized void end() {
        running.ifPresent(one -> {
            one.deaf().run();
            memory.switched(one.pbx().switched());
            left = one.pbx().memory();
            one.pbx().close();
        });
        running = Optional.empty();
        changed.accept(memory);
    }

    /** Whether it is to come back with the program. */
    public boolean ran() {
        return memory.ran();
    }

    /** Adds accounts that are not there yet, and changes the others. */
    public synchronized Outcome<List<Account>> put(List<Account> wanted) {
        return running().map(pbx -> put(pbx, wanted)).orElseGet(() -> Outcome.refused(BoxTrouble.STOPPED.about()));
    }

    /** Everything but the passwords. */
    public Setup setup() {
        BoxState now = now();
        return new Setup(now.domains(), now.accounts(), now.settings(), now.switched());
    }

    /**
     * Takes another set-up over: numbers and switches are as there, accounts are added or changed. Those that are there
     * keep their passwords.
     */
    public synchronized Outcome<List<Account>> take(Setup other) {
        if (running().isEmpty()) {
            return Outcome.refused(BoxTrouble.STOPPED.about());
        }
        other.domains().forEach(this::open);
        apply(other.settings());
        running().ifPresent(pbx -> pbx.restore(other.switched()));
        List<Account> wanted = new ArrayList<>();
        List<Trouble> unreadable = new ArrayList<>();
        for (AccountDraft draft : other.accounts()) {
            Outcome<Account> account = draft.account(running().flatMap(pbx -> pbx.accounts().account(draft.id()))
                    .map(Account::password)
                    .orElse(new Secret("")));
            account.result().ifPresent(wanted::add);
            unreadable.addAll(account.troubles());
        }
        return put(wanted).then(done -> Outcome.judged(done, unreadable));
    }

    /** Switches everything off that star codes have switched on for a route. */
    public synchronized Outcome<Switched> reset(RouteId route) {
        return reset(pbx -> pbx.reset(route));
    }

    /** Switches everything off that star codes have switched on for an account itself. */
    public synchronized Outcome<Switched> reset(AccountId account) {
        return reset(pbx -> pbx.reset(account));
    }

    private Outcome<Switched> reset(Consumer<EmbeddedPbx> done) {
        running().ifPresent(done);
        return running().isPresent() ? Outcome.done(switched()) : Outcome.refused(BoxTrouble.STOPPED.about());
    }

    /** Removes accounts, their bindings and their passwords; answers them as they were. */
    public synchronized Outcome<List<Account>> remove(Collection<AccountId> ids) {
        return running().map(pbx -> remove(pbx, ids)).orElseGet(() -> Outcome.refused(BoxTrouble.STOPPED.about()));
    }

    /** Sets up a domain. */
    public synchronized Outcome<String> open(String domain) {
        Outcome<String> opened = running().map(pbx -> pbx.accounts().open(domain))
                .orElseGet(() -> Outcome.refused(BoxTrouble.STOPPED.about()));
        if (opened.isDone()) {
            running().ifPresent(pbx -> memory.domains(pbx.accounts().domains()));
        }
        changed.accept(domain);
        return opened;
    }

    /** Throws these switches, also for later starts; the numbers of the domains stay. */
    public synchronized Outcome<PbxSettings> apply(SettingsWords words) {
        return apply(words.settings().withNumbers(now().settings().numbers()));
    }

    /** Gives a domain these numbers, also for later starts. */
    public synchronized Outcome<PbxSettings> apply(String domain, Numbering numbers) {
        return apply(now().settings().with(domain, numbers));
    }

    private Outcome<PbxSettings> apply(PbxSettings settings) {
        memory.settings(settings);
        running().ifPresent(pbx -> pbx.apply(settings));
        changed.accept(settings);
        return Outcome.done(settings);
    }

    /** The passwords first: once it listens, lines ask at once for accounts that have to be there. */
    private Outcome<EmbeddedPbx> opened() {
        book.read();
        int port = memory.port();
        Outcome<EmbeddedPbx> same = at(port);
        if (same.isDone()) {
            return same;
        }
        return at(0).then(pbx -> Outcome.done(pbx, port == Memory.FIRST_PORT && book.drafts().isEmpty()
                ? List.of()
                : List.of(BoxTrouble.OTHER_PORT.about(port, pbx.address().getPort()))));
    }

    private Outcome<EmbeddedPbx> at(int port) {
        return EmbeddedPbx.start(new InetSocketAddress("127.0.0.1", port), memory.settings(), Surroundings.real());
    }

    /** With its domains and accounts; those whose password is lost get a new one. */
    private Outcome<EmbeddedPbx> furnished(EmbeddedPbx pbx) {
        pbx.remember(left.with(memory.switched()));
        memory.domains().forEach(pbx.accounts()::open);
        Outcome<List<Account>> furnished = put(pbx, book.accounts());
        LiveCalls calls = new LiveCalls();
        running = Optional.of(new Running(pbx, calls, pbx.log().listen(event -> heard(pbx, calls, event))));
        memory.runs(true, pbx.address().getPort());
        return Outcome.done(pbx, furnished.troubles());
    }

    private void heard(EmbeddedPbx pbx, LiveCalls calls, Event event) {
        calls.take(event);
        if (SWITCHING.contains(event.kind())) {
            Thread.ofVirtual().name("embedded PBX features").start(() -> keep(pbx));
        }
        changed.accept(event);
    }

    private synchronized void keep(EmbeddedPbx pbx) {
        running().filter(pbx::equals).ifPresent(same -> memory.switched(same.switched()));
    }

    private Outcome<List<Account>> put(EmbeddedPbx pbx, List<Account> wanted) {
        List<Account> done = new ArrayList<>();
        List<Trouble> failed = new ArrayList<>();
        for (Account account : wanted) {
            boolean there = pbx.accounts().account(account.id()).isPresent();
            Outcome<Account> one = there ? pbx.accounts().change(account) : pbx.accounts().add(account);
            one.result().ifPresentOrElse(done::add, () -> failed.addAll(one.troubles()));
        }
        if (done.isEmpty() && !failed.isEmpty()) {
            return Outcome.refused(failed);
        }
        List<Trouble> unkept = book.put(done);
        changed.accept(done);
        return failed.isEmpty()
                ? Outcome.done(done, unkept)
                : new Outcome.Halted<>(failed, List.of(Text.of("{0} Accounts fehlen.", "{0} accounts are missing.",
                        wanted.size() - done.size())));
    }

    private Outcome<List<Account>> remove(EmbeddedPbx pbx, Collection<AccountId> ids) {
        List<Account> were = ids.stream().flatMap(id -> pbx.accounts().account(id).stream()).toList();
        ids.forEach(pbx.accounts()::remove);
        book.remove(ids);
        changed.accept(ids);
        return Outcome.done(were);
    }
}
