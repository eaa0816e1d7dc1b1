package org.linewright.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.store.Change;
import org.linewright.store.Holder;
import org.linewright.store.StoreTrouble;
import org.linewright.store.Surroundings;
import org.linewright.store.internal.audit.AuditLines;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.disk.Plan;
import org.linewright.store.internal.group.GroupFile;
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
        SortedMap<String, String> puts = new TreeMap<>();
        List<String> removed = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>(leadingOut());
        for (LineGroup group : change.put().values()) {
            String name = Layout.group(group.id());
            Outcome<String> text = worded(group, name, change, before)
                    .map(Outcome::done)
                    .orElseGet(() -> text(group, name, before));
            troubles.addAll(text.troubles());
            text.result().filter(words -> !words.equals(before.text(name))).ifPresent(words -> puts.put(name, words));
        }
        for (GroupId id : change.removed()) {
            String name = Layout.group(id);
            before.tree().file(name).ifPresentOrElse(file -> removed.add(name),
                    () -> troubles.add(StoreTrouble.NO_GROUP.about(id)));
        }
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
        return Outcome.judged(new Plan(puts, removed, audit), troubles);
    }

    /** The wished text, when the file still reads as it did and the text says what the group says. */
    private static Optional<String> worded(LineGroup group, String name, Change change, Committed before) {
        return Optional.ofNullable(change.wordings().get(group.id())) // framework-driven null
                .filter(wording -> wording.now().equals(before.text(name)))
                .map(Change.Wording::then)
                .filter(text -> GroupFile.read(text, name, group.id()).result().map(GroupFile::group)
                        .filter(group::equals).isPresent());
    }

    private static Outcome<String> text(LineGroup group, String name, Committed before) {
        Optional<GroupFile> file = before.group(group.id());
        if (file.isPresent()) {
            return file.get().edited(group, name);
        }
        return before.tree().file(name).isPresent()
                ? Outcome.refused(StoreTrouble.GROUP_BROKEN.about(name))
                : GroupFile.created(group, name);
    }

    private List<Trouble> leadingOut() {
        Path groups = root.resolve(Layout.GROUPS);
        try {
            return Files.exists(groups) && !groups.toRealPath().startsWith(root)
                    ? List.of(StoreTrouble.LEADS_OUT.about(groups))
                    : List.of();
        } catch (IOException exception) {
            return List.of(StoreTrouble.LEADS_OUT.about(groups).because(exception.toString()));
        }
    }
}
