package org.linewright.operations.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.LocationRules;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.Snapshot;

/** Makes plans. */
record Planning(ConfigurationStore store, Roster roster, NumberPlans numbers) {

    Outcome<Plan> plan(Wish wish, Snapshot snapshot) {
        return wish.migrating().profile()
                .map(profile -> new Planning(store, new PreviewRoster(roster, profile), numbers))
                .orElse(this)
                .judged(wish, snapshot);
    }

    private Outcome<Plan> judged(Wish wish, Snapshot snapshot) {
        Configuration before = snapshot.configuration();
        Configuration after = wish.applied(before);
        List<Trouble> troubles = new ArrayList<>(wish.migrating().notes());
        troubles.addAll(new Judgement(roster, before, after, wish, store::secret).troubles());
        LocationRules old = new LocationRules(numbers, before);
        LocationRules now = new LocationRules(numbers, after);
        troubles.addAll(new DefaultsJudgement(roster, before.defaults(), after.defaults()).troubles());
        troubles.addAll(new LocationJudgement(roster, now, after).of(wish));
        Plan plan = new Plan(snapshot.version(), wish, new Differences(roster, before, after).changes(),
                new LocationDifferences(before, old, after, now).changes(),
                new DefaultsDifferences(roster, before.defaults(), after.defaults()).changes(),
                troubles.stream().filter(trouble -> !trouble.severe()).toList(), fingerprint(snapshot.version(), wish));
        return Outcome.judged(plan, troubles);
    }

    private static String fingerprint(String base, Wish wish) {
        String all = base + "\n" + wish.put() + "\n" + wish.removed() + "\n" + wish.secrets().keySet() + "\n"
                + wish.forgotten() + "\n" + wish.locations() + "\n" + wish.defaults();
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }
}
