package org.linewright.simulator.setup;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.feature.AccountState;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.RouteState;
import org.linewright.simulator.feature.RouteState.Later;
import org.linewright.simulator.feature.Switched;

/** What is switched on, as words. */
public record SwitchedWords(Map<String, String> words) {

    public SwitchedWords {
        words = Map.copyOf(words);
    }

    public static SwitchedWords of(Switched switched) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Map.Entry<RouteId, RouteState>> routes = sorted(switched.routes());
        for (int place = 0; place < routes.size(); place++) {
            put(words, "routes." + (place + 1) + ".", routes.get(place).getKey(), routes.get(place).getValue());
        }
        List<Map.Entry<AccountId, AccountState>> accounts = sorted(switched.accounts());
        for (int place = 0; place < accounts.size(); place++) {
            String at = "accounts." + (place + 1) + ".";
            words.put(at + "domain", accounts.get(place).getKey().domain());
            words.put(at + "name", accounts.get(place).getKey().name());
            words.put(at + "quiet", String.valueOf(accounts.get(place).getValue().quiet()));
            words.put(at + "withheld", String.valueOf(accounts.get(place).getValue().withheld()));
        }
        return new SwitchedWords(words);
    }

    public Switched switched() {
        Map<RouteId, RouteState> routes = new HashMap<>();
        all("routes.").forEach(kept -> routes.put(
                new RouteId(kept.word("domain"), kept.word("number"), kept.word("account")),
                new RouteState(some(kept, "always"),
                        some(kept, "later").map(number -> new Later(number,
                                kept.seconds("after").orElse(Duration.ZERO))),
                        kept.yes("quiet", false))));
        Map<AccountId, AccountState> accounts = new HashMap<>();
        all("accounts.").forEach(kept -> accounts.put(new AccountId(kept.word("domain"), kept.word("name")),
                new AccountState(kept.yes("quiet", false), kept.yes("withheld", false))));
        return new Switched(routes, accounts);
    }

    private Stream<Kept> all(String kind) {
        return Stream.iterate(1, place -> place + 1)
                .map(place -> new Kept(words).under(kind + place + "."))
                .takeWhile(kept -> !kept.words().isEmpty());
    }

    private static void put(Map<String, String> words, String at, RouteId id, RouteState state) {
        words.put(at + "domain", id.domain());
        words.put(at + "number", id.number());
        words.put(at + "account", id.account());
        words.put(at + "always", state.always().orElse(""));
        words.put(at + "later", state.later().map(Later::number).orElse(""));
        words.put(at + "after", state.later().map(later -> String.valueOf(later.after().toSeconds())).orElse(""));
        words.put(at + "quiet", String.valueOf(state.quiet()));
    }

    private static Optional<String> some(Kept kept, String key) {
        return Optional.of(kept.word(key)).filter(word -> !word.isEmpty());
    }

    private static <K, V> List<Map.Entry<K, V>> sorted(Map<K, V> map) {
        return map.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().toString())).toList();
    }
}
