package org.linewright.simulator.setup;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linewright.simulator.DigestAlgorithm;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.Authentication;
import org.linewright.simulator.PbxSettings.Overload;
import org.linewright.simulator.PbxSettings.Registration;

/**
 * The switches of the PBX as words; what is missing or no longer understood is as in a Crown. The numbers of the domains
 * are not among them: {@link NumberingDraft}.
 */
public record SettingsWords(Map<String, String> words) {

    private static final PbxSettings CROWN = PbxSettings.CROWN;

    public SettingsWords {
        words = Map.copyOf(words);
    }

    public static SettingsWords of(PbxSettings settings) {
        Map<String, String> words = new LinkedHashMap<>();
        Authentication in = settings.authentication();
        words.put("algorithms", in.algorithms().stream().map(Enum::name).collect(Collectors.joining(" ")));
        words.put("realm", in.realm().orElse(""));
        words.put("nonceLifetime", seconds(in.nonceLifetime()));
        words.put("wrongPassword", in.wrongPassword().name());
        words.put("unknownAccount", in.unknownAccount().name());
        Registration grant = settings.registration();
        words.put("most", seconds(grant.most()));
        words.put("usual", seconds(grant.usual()));
        words.put("least", grant.least().map(SettingsWords::seconds).orElse(""));
        words.put("quiet", seconds(grant.quiet()));
        words.put("secondContact", grant.secondContact().name());
        Overload much = settings.overload();
        OptionalInt perSecond = much.registersPerSecond();
        words.put("registersPerSecond", perSecond.isPresent() ? String.valueOf(perSecond.getAsInt()) : "");
        words.put("overloaded", much.answer().name());
        words.put("retryAfter", seconds(much.retryAfter()));
        words.put("uniqueness", settings.uniqueness().name());
        words.putAll(CallWords.of(settings.calls()));
        words.putAll(CallWords.of(settings.media()));
        return new SettingsWords(words);
    }

    /** Without numbers of any domain. */
    public PbxSettings settings() {
        Kept kept = new Kept(words);
        Authentication in = CROWN.authentication();
        Registration grant = CROWN.registration();
        Overload much = CROWN.overload();
        Optional<Integer> perSecond = kept.number("registersPerSecond").filter(count -> count > 0);
        return new PbxSettings(
                new Authentication(algorithms(kept), realm(kept),
                        kept.seconds("nonceLifetime").orElse(in.nonceLifetime()),
                        kept.one("wrongPassword", in.wrongPassword()),
                        kept.one("unknownAccount", in.unknownAccount())),
                new Registration(kept.seconds("most").orElse(grant.most()), kept.seconds("usual").orElse(grant.usual()),
                        kept.someSeconds("least"), kept.seconds("quiet").orElse(grant.quiet()),
                        kept.one("secondContact", grant.secondContact())),
                new Overload(perSecond.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        kept.one("overloaded", much.answer()), kept.seconds("retryAfter").orElse(much.retryAfter())),
                kept.one("uniqueness", CROWN.uniqueness())).with(CallWords.calls(kept)).with(CallWords.media(kept));
    }

    private static List<DigestAlgorithm> algorithms(Kept kept) {
        List<DigestAlgorithm> known = kept.list("algorithms")
                .stream()
                .flatMap(name -> Arrays.stream(DigestAlgorithm.values()).filter(one -> one.name().equals(name)))
                .toList();
        return known.isEmpty() ? CROWN.authentication().algorithms() : known;
    }

    private static Optional<String> realm(Kept kept) {
        return Optional.of(kept.word("realm")).filter(realm -> realm.matches("[\\w.@ -]+"));
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
