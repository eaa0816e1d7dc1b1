package org.linewright.lines.trial;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Registrar;
import org.linewright.core.time.InTurn;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialWish;
import org.linewright.lines.trial.Course.Effect;
import org.linewright.lines.trial.Course.Input;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
import org.linewright.sip.UserAgents;

/** The shell around {@link Course}: does what it asks for, and tells. */
final class Trial implements RunningTrial {

    private static final Duration LEAVE = Duration.ofSeconds(4);

    private final TrialWish wish;
    private final Timers timers;
    private final Telling telling;
    private final Runnable closed;
    private final CompletableFuture<TrialReport> ended = new CompletableFuture<>();
    private final List<Timers.Cancel> running = new ArrayList<>();
    private final InTurn<Input> inputs = new InTurn<>(this::take);

    private Course course = Course.NEW;
    private Optional<UserAgent> agent = Optional.empty();
    private Optional<Binding> binding = Optional.empty();

    Trial(TrialWish wish, Timers timers, InstantSource clock, Latest<TrialReport> latest, Runnable closed) {
        this.wish = wish;
        this.timers = timers;
        this.telling = new Telling(clock, latest);
        this.closed = closed;
    }

    void begin(UserAgents agents) {
        Optional<Account> account = account();
        if (account.isEmpty()) {
            refuse(List.of(LinesTrouble.INCOMPLETE.about().at("registrar.host")));
            return;
        }
        SipOptions fresh = SipOptions.defaults(); // a fresh key: the Contact is nobody else's
        Outcome<UserAgent> opened = agents.openWatched(new SipOptions(wish.from(), 0, wish.t1(), fresh.dnsServers(),
                fresh.tokenKey(), fresh.product()), timers, telling::seen);
        if (opened.result().isEmpty()) {
            refuse(opened.troubles());
            return;
        }
        synchronized (this) {
            agent = opened.result();
            binding = agent.map(open -> open.bind(account.get()));
            running.add(timers.after(wish.patience(), () -> step(new Input.OutOfPatience())));
        }
        telling.stands(Course.NEW.phase());
        step(new Input.Begin());
    }

    @Override
    public TrialReport report() {
        return telling.report();
    }

    @Override
    public void cancel() {
        step(new Input.Cancel());
    }

    @Override
    public CompletionStage<TrialReport> ended() {
        return ended.minimalCompletionStage();
    }

    private void step(Input input) {
        inputs.bring(input);
    }

    private void take(Input input) {
        Course.Step step;
        synchronized (this) {
            step = course.step(input);
            course = step.course();
        }
        telling.stands(step.course().phase());
        step.effects().forEach(this::perform);
    }

    private void perform(Effect effect) {
        Binding one = binding.orElseThrow();
        switch (effect) {
            case REGISTER -> one.register(wish.group().registrar().reregister(),
                    answer -> step(new Input.Answered(answer)));
            case LEAVE -> leave(one);
            case LEAVE_AGAIN -> leaveAgain(one);
            case END -> end(new Verdicts(wish).of(course));
        }
    }

    private void leave(Binding one) {
        one.abandon(); // from here on nothing more is sent, so what was sent is known
        synchronized (this) {
            running.add(timers.after(LEAVE, () -> step(new Input.LeaveTooLong())));
        }
        if (telling.sent()) {
            one.unregister(answer -> step(new Input.Left(answer)));
        } else {
            step(new Input.NothingSent());
        }
    }

    private synchronized void leaveAgain(Binding one) {
        running.add(timers.after(wish.t1(), () -> one.unregister(answer -> step(new Input.Left(answer)))));
    }

    private void refuse(List<Trouble> troubles) {
        synchronized (this) {
            course = new Course(Course.Phase.OVER, false, Optional.empty(), TrialResult.Left.NOTHING);
        }
        end(new TrialResult(TrialResult.Verdict.UNREACHABLE, troubles, "", wish.group().registrar().reregister(),
                Duration.ZERO, Duration.ZERO, Optional.empty(), Optional.empty(), List.of(),
                TrialResult.Left.NOTHING));
    }

    private void end(TrialResult result) {
        binding.ifPresent(Binding::abandon);
        agent.ifPresent(UserAgent::close);
        synchronized (this) {
            running.forEach(Timers.Cancel::cancel);
        }
        TrialReport last = telling.over(result);
        closed.run();
        ended.complete(last);
    }

    /** A wizard's page may be half filled. */
    private Optional<Account> account() {
        Registrar registrar = wish.group().registrar();
        try {
            ServerAddress server = new ServerAddress(registrar.host(), registrar.port());
            return Optional.of(new Account(wish.line().user(), registrar.aorDomain(), server,
                    wish.line().digestUser(), wish::password));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }
}
