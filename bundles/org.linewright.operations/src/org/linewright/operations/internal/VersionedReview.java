package org.linewright.operations.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.OperationTrouble;
import org.linewright.pbx.Migrated;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/**
 * What a driver says of a group that may be of another version of its settings. A driver knows its own version only, so
 * an older group is looked at as it would be after its migration.
 */
record VersionedReview(PbxDriver driver, LineGroup group) {

    List<Trouble> troubles() {
        PbxProfile profile = driver.profile();
        int written = group.settings().number();
        if (written == profile.settingsVersion()) {
            return driver.review(group);
        }
        return written > profile.settingsVersion()
                ? with(OperationTrouble.SETTINGS_NEWER.about(group.name(), written, profile.settingsVersion()),
                        driver.review(group))
                : older(profile, written);
    }

    private List<Trouble> older(PbxProfile profile, int written) {
        List<Text> steps = IntStream.range(written, profile.settingsVersion()).boxed()
                .flatMap(version -> profile.migrationFrom(version).stream()).map(step -> step.words()).toList();
        Trouble old = OperationTrouble.SETTINGS_OLD.about(group.name(), written, profile.settingsVersion(),
                Text.list(steps));
        return with(old, driver.review(Migrated.to(profile, group).group()));
    }

    private static List<Trouble> with(Trouble first, List<Trouble> others) {
        return Stream.concat(Stream.of(first.at("driver")), others.stream()).toList();
    }
}
