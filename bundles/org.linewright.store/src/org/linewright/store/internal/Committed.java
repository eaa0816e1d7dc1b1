package org.linewright.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.location.LocationId;
import org.linewright.store.BrokenFile;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.alarm.AlarmFile;
import org.linewright.store.internal.disk.Layout;
import org.linewright.store.internal.disk.Tree;
import org.linewright.store.internal.disk.TreeReading;
import org.linewright.store.internal.group.GroupFile;
import org.linewright.store.internal.head.HeadFile;
import org.linewright.store.internal.location.LocationFile;
import org.linewright.store.internal.secret.Vault;

/**
 * The committed state, understood.
 *
 * @param tree the files it was read from
 * @param head what its head says
 * @param groups the groups that could be read
 * @param locations the locations that could be read
 * @param alarms the alarm rules; empty when there are none that could be read
 * @param vault the kept secrets, or why they cannot be read
 * @param broken what could not be read
 */
public record Committed(Tree tree, HeadFile head, SortedMap<GroupId, GroupFile> groups,
        SortedMap<LocationId, LocationFile> locations, Optional<AlarmFile> alarms, Outcome<Vault> vault,
        List<BrokenFile> broken) {

    public Committed {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        locations = Collections.unmodifiableSortedMap(new TreeMap<>(locations));
        broken = List.copyOf(broken);
    }

    /** Reads what stands in a directory now. */
    public static Outcome<Committed> in(Path root) {
        return new TreeReading(root).tree().then(Committed::of);
    }

    /** Understands a tree; refused when its head cannot be read, done with a warning for each other broken file. */
    public static Outcome<Committed> of(Tree tree) {
        Outcome<String> head = tree.file(Layout.HEAD).orElse(Outcome.refused(StoreTrouble.NO_FILE.about(Layout.HEAD)));
        return head.then(text -> HeadFile.read(text, Layout.HEAD)).then(read -> {
            SortedMap<GroupId, GroupFile> groups = new TreeMap<>();
            SortedMap<LocationId, LocationFile> locations = new TreeMap<>();
            List<BrokenFile> broken = new ArrayList<>();
            for (Map.Entry<String, Outcome<String>> file : tree.files().entrySet()) {
                if (Layout.isGroup(file.getKey())) {
                    Outcome<GroupFile> group = group(file.getKey(), file.getValue());
                    group.result().ifPresentOrElse(found -> groups.put(found.group().id(), found),
                            () -> broken.add(new BrokenFile(file.getKey(), group.troubles())));
                } else if (Layout.isLocation(file.getKey())) {
                    Outcome<LocationFile> location = location(file.getKey(), file.getValue());
                    location.result().ifPresentOrElse(found -> locations.put(found.location().id(), found),
                            () -> broken.add(new BrokenFile(file.getKey(), location.troubles())));
                }
            }
            Outcome<Vault> vault = tree.file(Layout.SECRETS)
                    .map(text -> text.then(words -> Vault.read(words, Layout.SECRETS)))
                    .orElse(Outcome.done(Vault.EMPTY));
            if (!vault.isDone()) {
                broken.add(new BrokenFile(Layout.SECRETS, vault.troubles()));
            }
            Optional<Outcome<AlarmFile>> alarms = tree.file(Layout.ALARMS)
                    .map(text -> text.then(words -> AlarmFile.read(words, Layout.ALARMS)));
            alarms.filter(file -> !file.isDone())
                    .ifPresent(file -> broken.add(new BrokenFile(Layout.ALARMS, file.troubles())));
            return Outcome.done(
                    new Committed(tree, read, groups, locations, alarms.flatMap(Outcome::result), vault, broken),
                    warnings(tree, broken));
        });
    }

    public String version() {
        return tree.version();
    }

    public Configuration configuration() {
        return Configuration.of(groups.values().stream().map(GroupFile::group).toList(),
                locations.values().stream().map(LocationFile::location).toList())
                .withDefaults(head.defaults());
    }

    /** The text of a file; empty when there is none, or none that can be read. */
    public String text(String name) {
        return tree.file(name).flatMap(Outcome::result).orElse("");
    }

    public Optional<GroupFile> group(GroupId id) {
        return Optional.ofNullable(groups.get(id)); // framework-driven null
    }

    public Optional<LocationFile> location(LocationId id) {
        return Optional.ofNullable(locations.get(id)); // framework-driven null
    }

    private static Outcome<GroupFile> group(String file, Outcome<String> text) {
        String id = Layout.idOf(file);
        return GroupId.fits(id)
                ? text.then(words -> GroupFile.read(words, file, new GroupId(id)))
                : Outcome.refused(StoreTrouble.FILE_NAME.about(file));
    }

    private static Outcome<LocationFile> location(String file, Outcome<String> text) {
        String id = Layout.idOf(file);
        return LocationId.fits(id)
                ? text.then(words -> LocationFile.read(words, file, new LocationId(id)))
                : Outcome.refused(StoreTrouble.FILE_NAME.about(file));
    }

    private static List<Trouble> warnings(Tree tree, List<BrokenFile> broken) {
        List<Trouble> warnings = new ArrayList<>(tree.remarks());
        broken.forEach(file -> warnings.add(StoreTrouble.BROKEN.about(file.file(), file.troubles().size())));
        return warnings;
    }
}
