package org.linewright.workbench.simulator.box;

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
import org.linewright.simulator.PbxSettings.Overloaded;
import org.linewright.simulator.PbxSettings.Registration;
import org.linewright.simulator.PbxSettings.SecondContact;
import org.linewright.simulator.PbxSettings.Uniqueness;
import org.linewright.simulator.PbxSettings.UnknownAccount;
import org.linewright.simulator.PbxSettings.WrongPassword;

/** The switches of the PBX as words; what is missing or no longer understood is as in a Crown. */
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
        return new SettingsWords(words);
    }

    public PbxSettings settings() {
        Authentication in = CROWN.authentication();
        Registration grant = CROWN.registration();
        Overload much = CROWN.overload();
        Optional<Integer> perSecond = number("registersPerSecond").filter(count -> count > 0);
        return new PbxSettings(
                new Authentication(algorithms(), realm(), duration("nonceLifetime").orElse(in.nonceLifetime()),
                        one(WrongPassword.class, "wrongPassword", in.wrongPassword()),
                        one(UnknownAccount.class, "unknownAccount", in.unknownAccount())),
                new Registration(duration("most").orElse(grant.most()), duration("usual").orElse(grant.usual()),
                        duration("least").filter(least -> !least.isZero()), duration("quiet").orElse(grant.quiet()),
                        one(SecondContact.class, "secondContact", grant.secondContact())),
                new Overload(perSecond.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        one(Overloaded.class, "overloaded", much.answer()),
                        duration("retryAfter").orElse(much.retryAfter())),
                one(Uniqueness.class, "uniqueness", CROWN.uniqueness()));
    }

    private List<DigestAlgorithm> algorithms() {
        List<String> names = List.of(word("algorithms").split(" "));
        List<DigestAlgorithm> known = names.stream()
                .flatMap(name -> Arrays.stream(DigestAlgorithm.values()).filter(one -> one.name().equals(name)))
                .toList();
        return known.isEmpty() ? CROWN.authentication().algorithms() : known;
    }

    private Optional<String> realm() {
        return Optional.of(word("realm")).filter(realm -> realm.matches("[\\w.@ -]+"));
    }

    private Optional<Duration> duration(String key) {
        return number(key).map(Duration::ofSeconds);
    }

    private Optional<Integer> number(String key) {
        return Optional.of(word(key)).filter(word -> word.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    private String word(String key) {
        return words.getOrDefault(key, "");
    }

    private <E extends Enum<E>> E one(Class<E> type, String key, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word(key)))
                .findFirst()
                .orElse(otherwise);
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
