package org.linewright.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.store.Change;
import org.linewright.store.LocationChanges;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.alarm.AlarmFile;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.group.GroupFile;
import org.linewright.store.internal.location.LocationFile;

/** Gathers the files of groups and locations that a change makes, rewrites or removes; used once. */
final class ChangedFiles {

    private final Committed before;
    private final SortedMap<String, String> puts = new TreeMap<>();
    private final List<String> removed = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    ChangedFiles(Path root, Committed before) {
        this.before = before;
        Layout.FOLDERS.forEach(folder -> staysInside(root, root.resolve(folder)));
    }

    SortedMap<String, String> puts() {
        return puts;
    }

    List<String> removed() {
        return removed;
    }

    /** What stands against it. */
    List<Trouble> troubles() {
        return troubles;
    }

    void groups(Change change) {
        for (LineGroup group : change.put().values()) {
            String name = Layout.group(group.id());
            put(name, Optional.ofNullable(change.wordings().get(group.id())), // framework-driven null
                    text -> GroupFile.read(text, name, group.id()).result().map(GroupFile::group)
                            .filter(group::equals).isPresent(),
                    () -> before.group(group.id()).map(file -> file.edited(group, name))
                            .orElseGet(() -> created(name, () -> GroupFile.created(group, name))));
        }
        change.removed().forEach(id -> remove(Layout.group(id), id));
    }

    void locations(LocationChanges change) {
        for (Location location : change.put().values()) {
            String name = Layout.location(location.id());
            put(name, Optional.ofNullable(change.wordings().get(location.id())), // framework-driven null
                    text -> LocationFile.read(text, name, location.id()).result().map(LocationFile::location)
                            .filter(location::equals).isPresent(),
                    () -> before.location(location.id()).map(file -> file.edited(location, name))
                            .orElseGet(() -> created(name, () -> LocationFile.created(location, name))));
        }
        change.removed().forEach(id -> remove(Layout.location(id), id));
    }

    void alarms(Change change) {
        change.alarms().ifPresent(rules -> put(Layout.ALARMS, Optional.empty(), text -> true,
                () -> before.alarms().map(file -> file.edited(rules, Layout.ALARMS))
                        .orElseGet(() -> created(Layout.ALARMS, () -> AlarmFile.created(rules, Layout.ALARMS)))));
    }

    void defaults(Change change) {
        change.defaults().ifPresent(defaults -> put(Layout.HEAD, Optional.empty(), text -> true,
                () -> before.head().edited(defaults, Layout.HEAD)));
    }

    /** With the wished words, when the file still reads as it did and they say the same; otherwise with ours. */
    private void put(String name, Optional<Change.Wording> wording, Predicate<String> same,
            Supplier<Outcome<String>> ours) {
        Outcome<String> text = wording.filter(words -> words.now().equals(before.text(name)))
                .map(Change.Wording::then)
                .filter(same)
                .map(Outcome::done)
                .orElseGet(ours);
        troubles.addAll(text.troubles());
        text.result().filter(words -> !words.equals(before.text(name))).ifPresent(words -> puts.put(name, words));
    }

    private Outcome<String> created(String name, Supplier<Outcome<String>> text) {
        return before.tree().file(name).isPresent()
                ? Outcome.refused(StoreTrouble.FILE_BROKEN.about(name))
                : text.get();
    }

    private void remove(String name, Object id) {
        before.tree().file(name).ifPresentOrElse(file -> removed.add(name),
                () -> troubles.add(StoreTrouble.NOT_THERE.about(id)));
    }

    private void staysInside(Path root, Path folder) {
        try {
            if (Files.exists(folder) && !folder.toRealPath().startsWith(root)) {
                troubles.add(StoreTrouble.LEADS_OUT.about(folder));
            }
        } catch (IOException exception) {
            troubles.add(StoreTrouble.LEADS_OUT.about(folder).because(exception.toString()));
        }
    }
}
