package org.linewright.headless.verbs;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Alarms;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright alarms [DIR] [--test CHANNEL]}: refused when the rules cannot work or the test did not go. */
@Command
@Component
@VerbInfo(name = "alarms", german = "Zeigt die Alarmregeln; mit --test schickt es eine Probe.", english = "Shows the alarm rules; with --test sends a test message.")
public final class AlarmsVerb implements Verb {

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--test", paramLabel = "<Meldeweg>|<channel>", description = {
            "Schickt eine Probe über diesen Meldeweg.", "Sends a test message through this channel." })
    private Optional<String> tested = Optional.empty();

    private final Configurations configurations;
    private final Alarms alarms;

    @Activate
    public AlarmsVerb(@Reference Configurations configurations, @Reference Alarms alarms) {
        this.configurations = configurations;
        this.alarms = alarms;
    }

    @Override
    public Exit run(Terminal terminal) {
        return terminal.tell(configurations.open(folder.path(), Mode.READ, "alarms").then(opened -> {
            try (OpenConfiguration configuration = opened) {
                return configuration.alarms().then(rules -> tested
                        .<Outcome<?>>map(channel -> tested(terminal, configuration, rules, channel))
                        .orElseGet(() -> shown(terminal, configuration, rules))
                        .map(done -> rules));
            }
        }));
    }

    private static Outcome<?> shown(Terminal terminal, OpenConfiguration configuration, AlarmRules rules) {
        if (rules.rules().isEmpty()) {
            terminal.say(new Text("Es gibt keine Alarmregeln (alarms.yaml); niemand wird benachrichtigt.",
                    "There are no alarm rules (alarms.yaml); nobody is told."));
        }
        rules.rules().forEach(rule -> terminal.say(new RuleWords(rule).line()));
        rules.channels().forEach(channel -> terminal.say(Text.of("Meldeweg {0}: {1}", "Channel {0}: {1}",
                channel.id(), channel.words())));
        return configuration.plan(rules, Map.of());
    }

    private Outcome<?> tested(Terminal terminal, OpenConfiguration configuration, AlarmRules rules, String id) {
        Optional<AlarmChannel> channel = rules.channel(id);
        Outcome<AlarmMessage> sent = channel
                .map(found -> alarms.test(found, rules.language(), configuration::secret, InstantSource.system()))
                .orElseGet(() -> Outcome.refused(HeadlessTrouble.CHANNEL_UNKNOWN.about(id, rules.channels().stream()
                        .map(AlarmChannel::id).collect(Collectors.joining(", ")))));
        sent.result().ifPresent(message -> terminal.say(Text.of("Die Probe ging an {0}: {1}.",
                "The test message went to {0}: {1}.", id, channel.orElseThrow().words())));
        return sent;
    }
}
