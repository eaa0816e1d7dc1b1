package org.linewright.store.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.Change;
import org.linewright.store.Holder;
import org.linewright.store.StoreTrouble;
import org.linewright.store.Surroundings;
import org.linewright.store.internal.audit.AuditLines;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.disk.Plan;
import org.linewright.store.internal.secret.MasterKey;
import org.linewright.store.internal.secret.Vault;

/**
 * Works out the files that a change needs.
 *
 * @param root the directory they lie in
 * @param surroundings tells the time and leads to the master key
 * @param self who makes the change
 */
public record Writing(Path root, Surroundings surroundings, Holder self) {

    /** The plan for a change; refused with all that stands against it. An empty plan when nothing would change. */
    public Outcome<Plan> plan(Change change, Committed before) {
        ChangedFiles files = new ChangedFiles(root, before);
        files.groups(change);
        files.locations(change.locations());
        files.alarms(change);
        files.defaults(change);
        SortedMap<String, String> puts = files.puts();
        List<Trouble> troubles = files.troubles();
        if (!change.secretsPut().isEmpty() || !change.secretsRemoved().isEmpty()) {
            MasterKey key = new MasterKey(surroundings);
            Outcome<Vault> vault = before.vault()
                    .then(old -> old.changed(change.secretsPut(), change.secretsRemoved(), key));
            troubles.addAll(vault.troubles());
            String old = before.text(Layout.SECRETS);
            vault.result()
                    .map(found -> found.text(old))
                    .filter(text -> !text.equals(old))
                    .ifPresent(text -> puts.put(Layout.SECRETS, text));
        }
        puts.forEach((name, text) -> {
            if (text.getBytes(StandardCharsets.UTF_8).length > Layout.MOST_BYTES) {
                troubles.add(StoreTrouble.HUGE.about(name, Layout.MOST_BYTES >> 20));
            }
        });
        String audit = new AuditLines(self, surroundings.clock().instant()).of(change, before.configuration());
        return Outcome.judged(new Plan(puts, files.removed(), audit), troubles);
    }
}
