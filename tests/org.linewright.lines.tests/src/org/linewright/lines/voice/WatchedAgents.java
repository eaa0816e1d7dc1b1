package org.linewright.lines.voice;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.time.Timers;
import org.linewright.sip.ClientPort;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
import org.linewright.sip.UserAgents;
import org.linewright.sip.WireMessage;

/** User agents of which is known what they agreed on with whom. */
record WatchedAgents(Queue<String> answers) implements UserAgents {

    private static final Pattern VOICE = Pattern.compile("m=audio \\d+ \\S+ ([\\d ]+)");

    static WatchedAgents watching() {
        return new WatchedAgents(new ConcurrentLinkedQueue<>());
    }

    @Override
    public Outcome<UserAgent> open(SipOptions options, Timers timers) {
        return new JainUserAgents().openWatched(options, timers, this::keep);
    }

    @Override
    public Outcome<UserAgent> openWatched(SipOptions options, Timers timers, Consumer<WireMessage> tap) {
        return new JainUserAgents().openWatched(options, timers, tap);
    }

    @Override
    public Outcome<ClientPort> openClients(SipOptions options, Timers timers) {
        return new JainUserAgents().openClients(options, timers);
    }

    private void keep(WireMessage message) {
        if (message.text().startsWith("SIP/2.0 200 ") && message.text().contains("m=audio ")) {
            answers.add(message.text());
        }
    }

    /** The codecs of all answers in calls with this partner, without keys and comfort noise, each once. */
    List<String> agreed(String partner) {
        return answers.stream().filter(text -> text.contains("sip:" + partner + "@")).flatMap(WatchedAgents::codecs)
                .distinct().toList();
    }

    private static Stream<String> codecs(String text) {
        return VOICE.matcher(text).results().flatMap(voice -> Stream.of(voice.group(1).strip().split(" ")))
                .map(type -> switch (type) {
                    case "0" -> "PCMU/8000";
                    case "8" -> "PCMA/8000";
                    case "13" -> "CN/8000";
                    default -> Pattern.compile("a=rtpmap:" + type + " (\\S+)").matcher(text).results()
                            .map(found -> found.group(1)).findFirst().orElse(type);
                }).filter(codec -> !codec.startsWith("telephone-event") && !codec.startsWith("CN/"));
    }
}
