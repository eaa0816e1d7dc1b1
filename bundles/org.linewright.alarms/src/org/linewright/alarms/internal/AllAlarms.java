package org.linewright.alarms.internal;

import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.linewright.alarms.AlarmFace;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.Alarming;
import org.linewright.alarms.Alarms;
import org.linewright.alarms.DesktopNote;
import org.linewright.alarms.internal.channel.Senders;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.Tracer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sends on virtual threads, and trusts whom this Java trusts. */
@Component
public final class AllAlarms implements Alarms {

    private final SSLContext tls;
    private final Recorded recorded;
    private final Executor worker;
    private final List<DesktopNote> screens = new CopyOnWriteArrayList<>();

    @Activate
    public AllAlarms(@Reference Tracer tracer) throws NoSuchAlgorithmException {
        this(SSLContext.getDefault(), tracer, Thread.ofVirtual().name("alarm")::start);
    }

    /**
     * @param tls whom to trust
     * @param worker where messages are sent
     */
    AllAlarms(SSLContext tls, Tracer tracer, Executor worker) {
        this.tls = tls;
        this.recorded = new Recorded(tracer);
        this.worker = worker;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void bind(DesktopNote screen) {
        screens.add(screen);
    }

    void unbind(DesktopNote screen) {
        screens.remove(screen);
    }

    @Override
    public Alarming begin(AlarmFace face, AlarmShelf shelf, Timers timers, InstantSource clock) {
        return new FollowingAlarms(rules -> way(rules, shelf), recorded, face, new ToldKept(shelf, face::say), worker,
                timers, clock);
    }

    private Retrying way(AlarmRules rules, AlarmShelf shelf) {
        Senders senders = new Senders(rules.language(), shelf.secrets(), tls, screens);
        return new Retrying((id, message) -> rules.channel(id).flatMap(channel -> senders.send(channel, message)),
                RandomGenerator.getDefault());
    }

    @Override
    public Outcome<AlarmMessage> test(AlarmChannel channel, Locale language,
            Function<SecretReference, Outcome<Secret>> secrets, InstantSource clock) {
        AlarmMessage message = AlarmMessage.test(clock.instant());
        Optional<Trouble> trouble = new Senders(language, secrets, tls, screens).send(channel, message);
        return trouble.map(Outcome::<AlarmMessage>refused).orElseGet(() -> Outcome.done(message));
    }
}
