package org.linewright.simulator.setup;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.line.PortRange;
import org.linewright.simulator.BoxRules;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.ExtensionRules;
import org.linewright.simulator.FeatureRules;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.TeamRules;
import org.linewright.simulator.TransferRules;
import org.linewright.simulator.Trunk;
import org.linewright.simulator.WatchRules;

/** How calls go, and where their media goes, as words. */
final class CallWords {

    private CallWords() {
    }

    static Map<String, String> of(CallRules calls) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ringing", seconds(calls.ringing()));
        words.put("unanswered", calls.unanswered().name());
        words.put("mostCalls", String.valueOf(calls.most()));
        words.put("pulse", seconds(calls.pulse()));
        words.put("outsideAnswers", seconds(calls.outside().answers()));
        words.put("outsideHangsUp", calls.outside().hangsUp().map(CallWords::seconds).orElse(""));
        words.put("trunk", calls.outside().trunk().map(Trunk::toString).orElse(""));
        FeatureRules features = calls.features();
        words.put("doNotDisturb", features.quiet().name());
        words.put("withholding", features.withholding().name());
        words.put("unknownCode", features.unknown().name());
        words.put("nothingRings", features.nothingRings().name());
        words.put("confirmation", seconds(features.confirmation()));
        words.put("teamBegins", String.valueOf(features.team().begins()));
        words.put("teamLastStays", String.valueOf(features.team().lastStays()));
        words.put("voiceBoxes", String.valueOf(calls.boxes().offered()));
        words.put("unansweredToBox", String.valueOf(calls.boxes().unanswered()));
        words.put("deletingKey", String.valueOf(calls.boxes().deletes()));
        words.put("transfers", String.valueOf(calls.transfers().allowed()));
        words.put("transfersOutside", String.valueOf(calls.transfers().outside()));
        words.put("reliable", String.valueOf(calls.extensions().reliable()));
        WatchRules watching = calls.watching();
        words.put("longestWatch", seconds(watching.most()));
        words.put("shortestWatch", watching.least().map(CallWords::seconds).orElse(""));
        words.put("watchesOfAnAccount", String.valueOf(watching.each()));
        words.put("watchesOfAll", String.valueOf(watching.all()));
        words.put("messagesUnasked", String.valueOf(watching.unsolicited()));
        words.put("changedCallsOnly", String.valueOf(watching.partial()));
        words.put("registrationTold", String.valueOf(watching.registration()));
        return words;
    }

    static CallRules calls(Kept kept) {
        CallRules usual = CallRules.USUAL;
        FeatureRules features = usual.features();
        return new CallRules(kept.someSeconds("ringing").orElse(usual.ringing()),
                kept.one("unanswered", usual.unanswered()),
                kept.number("mostCalls").filter(most -> most > 0).orElse(usual.most()),
                kept.someSeconds("pulse").orElse(usual.pulse()),
                new CallRules.Outside(kept.seconds("outsideAnswers").orElse(usual.outside().answers()),
                        kept.someSeconds("outsideHangsUp"), Trunk.parse(kept.word("trunk"))),
                new FeatureRules(kept.one("doNotDisturb", features.quiet()),
                        kept.one("withholding", features.withholding()), kept.one("unknownCode", features.unknown()),
                        kept.one("nothingRings", features.nothingRings()),
                        kept.seconds("confirmation").orElse(features.confirmation()), team(kept)),
                boxes(kept), watching(kept),
                new TransferRules(kept.yes("transfers", usual.transfers().allowed()),
                        kept.yes("transfersOutside", usual.transfers().outside())),
                new ExtensionRules(kept.yes("reliable", usual.extensions().reliable())));
    }

    private static TeamRules team(Kept kept) {
        TeamRules usual = TeamRules.USUAL;
        return new TeamRules(kept.yes("teamBegins", usual.begins()), kept.yes("teamLastStays", usual.lastStays()));
    }

    private static BoxRules boxes(Kept kept) {
        BoxRules usual = BoxRules.USUAL;
        return new BoxRules(kept.yes("voiceBoxes", usual.offered()), kept.yes("unansweredToBox", usual.unanswered()),
                Optional.of(kept.word("deletingKey")).filter(key -> key.matches("[0-9*#]")).map(key -> key.charAt(0))
                        .orElse(usual.deletes()));
    }

    private static WatchRules watching(Kept kept) {
        WatchRules usual = WatchRules.USUAL;
        return new WatchRules(kept.someSeconds("longestWatch").orElse(usual.most()),
                kept.someSeconds("shortestWatch"),
                kept.number("watchesOfAnAccount").orElse(usual.each()),
                kept.number("watchesOfAll").orElse(usual.all()),
                kept.yes("messagesUnasked", usual.unsolicited()), kept.yes("changedCallsOnly", usual.partial()),
                kept.yes("registrationTold", usual.registration()));
    }

    static Map<String, String> of(MediaRules media) {
        return Map.of("relayed", String.valueOf(media.relayed()), "played", String.valueOf(media.played()),
                "firstPort", String.valueOf(media.ports().first()), "lastPort", String.valueOf(media.ports().last()));
    }

    static MediaRules media(Kept kept) {
        MediaRules usual = MediaRules.USUAL;
        Optional<PortRange> ports = kept.number("firstPort")
                .flatMap(first -> kept.number("lastPort")
                        .filter(last -> first > 0 && first <= last && last <= 0xFFFF)
                        .map(last -> new PortRange(first, last)));
        return new MediaRules(kept.yes("relayed", usual.relayed()), kept.yes("played", usual.played()),
                ports.orElse(PortRange.ANY));
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
