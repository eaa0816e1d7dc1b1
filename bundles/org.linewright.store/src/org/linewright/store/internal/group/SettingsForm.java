package org.linewright.store.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.line.SettingsVersion;
import org.linewright.core.line.SettingsVersion.Change;
import org.linewright.core.line.SettingsVersion.Former;
import org.linewright.store.StoreTrouble;
import org.linewright.yaml.Form;

/** Reads what {@link SettingsText} writes. */
final class SettingsForm {

    private static final int MOST = 999_999_999;

    private SettingsForm() {
    }

    /** The version that a group file names; where it names none, the first. */
    static SettingsVersion version(Form group) {
        int number = group.whole(SettingsText.SETTINGS, 1, MOST).orElse(1);
        List<Former> former = new ArrayList<>();
        for (Form entry : group.forms(SettingsText.FORMER)) {
            int least = former.isEmpty() ? 1 : former.getLast().number() + 1;
            former(entry, least, number).ifPresent(former::add);
        }
        return new SettingsVersion(number, former);
    }

    private static Optional<Former> former(Form entry, int least, int below) {
        entry.required(SettingsText.SETTINGS);
        Optional<Integer> number = entry.whole(SettingsText.SETTINGS, 1, MOST);
        List<Change> changes = entry.forms(SettingsText.CHANGES).stream().map(SettingsForm::change).toList();
        entry.nothingElse();
        number.filter(found -> found < least || found >= below)
                .ifPresent(found -> entry.wrong(SettingsText.SETTINGS,
                        StoreTrouble.FORMER_ORDER.about(entry.place(SettingsText.SETTINGS), found)));
        return number.map(found -> new Former(found, changes));
    }

    private static Change change(Form entry) {
        Change change = new Change(entry.required(SettingsText.KEY), entry.text(SettingsText.WAS).orElse(""),
                entry.text(SettingsText.BECAME).orElse(""), entry.text(SettingsText.MOVED_FROM));
        entry.nothingElse();
        return change;
    }
}
