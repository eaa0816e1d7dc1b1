package org.linewright.operations.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.core.time.Timers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.operations.AlarmPlan;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Checkup;
import org.linewright.operations.Current;
import org.linewright.operations.LineCalls;
import org.linewright.operations.LineCodes;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;
import org.linewright.store.Change;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.StateFile;

/** The verbs over one store, and the lines that run from it. */
final class StoredConfiguration implements OpenConfiguration {

    private final ConfigurationStore store;
    private final Site site;
    private final Planning planning;
    private final History history;
    private final Watching watching;
    private final LinesInStep running;
    private final LineCodes codes;
    private final StateFile told;

    /**
     * @param sent where the codes that were sent last are kept
     * @param told where it is kept what people were told
     */
    StoredConfiguration(ConfigurationStore store, Site site, StateFile sent, StateFile told) {
        this.store = store;
        this.site = site;
        this.planning = new Planning(store, site.roster(), site.numbers());
        this.history = new History(store, planning);
        this.watching = new Watching(store);
        this.running = new LinesInStep(store, site);
        this.codes = new ConfiguredCodes(() -> current().map(Current::configuration), site.roster(), site.numbers(),
                () -> running.lines().map(LinesCodeDialler::new), this::testLines, new SentCodesFile(sent),
                site.clock());
        this.told = told;
    }

    @Override
    public Outcome<Current> current() {
        return store.load().map(Snapshots::current);
    }

    @Override
    public Outcome<Checkup> check() {
        return store.load().map(new Examination(site.roster(), site.numbers(), store::secret)::of);
    }

    @Override
    public Outcome<Plan> plan(Wish wish) {
        return store.load()
                .then(snapshot -> planning.plan(new UnusedSecrets(store::secret, snapshot).out(wish), snapshot));
    }

    @Override
    public Outcome<Current> apply(Plan plan) {
        Outcome<Current> after = applied(plan);
        watching.look();
        return after;
    }

    private synchronized Outcome<Current> applied(Plan plan) {
        return store.load().then(snapshot -> {
            Outcome<Plan> again = planning.plan(plan.wish(), snapshot);
            if (again.result().filter(now -> now.fingerprint().equals(plan.fingerprint())).isEmpty()) {
                return again.isDone()
                        ? Outcome.refused(OperationTrouble.CHANGED_SINCE.about())
                        : Outcome.refused(again.troubles());
            }
            running.departing(plan.wish().forgotten());
            return history.commit(plan, snapshot.configuration(), history.change(plan), site.clock().instant())
                    .map(Snapshots::current)
                    .map(running::moved)
                    .map(after -> running.tried(after, plan.wish().secrets().keySet()));
        });
    }

    @Override
    public List<ChangeSet> history() {
        return history.sets();
    }

    @Override
    public Outcome<Plan> undo(String changeSet) {
        return history.undo(changeSet);
    }

    @Override
    public Optional<String> wording(LocationId location) {
        return store.wording(location);
    }

    @Override
    public Outcome<AlarmRules> alarms() {
        return store.load().then(snapshot -> snapshot.broken().stream()
                .filter(file -> file.file().equals(Checkup.ALARMS))
                .findFirst()
                .map(file -> Outcome.<AlarmRules>refused(file.troubles()))
                .orElseGet(() -> Outcome.done(snapshot.alarms())));
    }

    @Override
    public Outcome<AlarmPlan> plan(AlarmRules wanted, Map<String, Secret> secrets) {
        return store.load().then(snapshot -> new AlarmPlanning(store::secret).plan(wanted, secrets, snapshot));
    }

    @Override
    public Outcome<AlarmRules> apply(AlarmPlan plan) {
        Change change = Change.NONE.withAlarms(plan.wanted());
        for (Map.Entry<String, Secret> secret : plan.secrets().entrySet()) {
            change = change.putSecret(secret.getKey(), secret.getValue());
        }
        Outcome<AlarmRules> after;
        synchronized (this) {
            after = store.commit(change, plan.base()).map(snapshot -> {
                running.moved(Snapshots.current(snapshot));
                return snapshot.alarms();
            });
        }
        watching.look();
        return after;
    }

    @Override
    public Outcome<Secret> secret(SecretReference reference) {
        return store.secret(reference);
    }

    @Override
    public Outcome<byte[]> told() {
        return told.read();
    }

    @Override
    public Outcome<Path> keepTold(byte[] now) {
        return told.write(now);
    }

    @Override
    public Outcome<Lines> run(LinesOptions options, Timers timers) {
        return run(UnaryOperator.identity(), options, timers);
    }

    @Override
    public Outcome<Lines> run(Set<LineId> only, LinesOptions options, Timers timers) {
        return run(new ChosenLines(only), options, timers);
    }

    private synchronized Outcome<Lines> run(UnaryOperator<LineGroup> chosen, LinesOptions options, Timers timers) {
        LinesOptions ruled = new RuledTransfers(() -> current().map(Current::configuration), site.numbers())
                .in(new RuledClients(calls()).in(options));
        return current().then(current -> running.start(chosen, ruled, timers, current)
                .then(started -> current().map(running::moved).map(moved -> started)));
    }

    @Override
    public Optional<Lines> lines() {
        return running.lines();
    }

    @Override
    public Watch watch(Consumer<Current> listener) {
        return watching.watch(listener);
    }

    @Override
    public Optional<String> followed() {
        return running.followed();
    }

    @Override
    public synchronized Outcome<Current> follow(String version) {
        return current().then(current -> current.version().equals(version)
                ? Outcome.done(running.moved(current))
                : Outcome.refused(OperationTrouble.CHANGED_SINCE.about()));
    }

    @Override
    public Outcome<RunningTrial> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener) {
        Outcome<Secret> password = typed.map(Outcome::done)
                .orElseGet(() -> store.secret(line.password().of(line.user())));
        return password.map(secret -> site.trials().start(running.trial(group, line, secret), listener));
    }

    @Override
    public LineCodes codes() {
        return codes;
    }

    @Override
    public LineCalls calls() {
        return new ConfiguredCalls(() -> current().map(Current::configuration), site.numbers(), running::lines);
    }

    @Override
    public Outcome<TestLines> testLines(Map<Party, LineId> parties) {
        return current().map(Current::configuration)
                .then(now -> running.lines()
                        .map(lines -> new ConfiguredTestLines(lines, now).between(parties))
                        .orElseGet(() -> Outcome.refused(OperationTrouble.NOTHING_RUNS.about())));
    }

    @Override
    public void close() {
        watching.close();
        synchronized (this) {
            running.close();
            store.close();
        }
    }
}
