package org.linewright.workbench.location.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.operations.LocationRules;
import org.linewright.workbench.location.editor.words.SiteTrouble;

/** How the edited location stands, in words. */
record Standing(Editing editing, Known known) {

    /** Its country, its numbers, and who uses it. */
    Text words() {
        Location location = editing.now().location();
        long groups = known.now().configuration().groups().values().stream()
                .filter(group -> LocationRules.isAt(group, location.id())).count();
        Text users = groups == 1
                ? new Text("1 Leitungsgruppe", "1 line group")
                : Text.of("{0} Leitungsgruppen", "{0} line groups", groups);
        String place = known.learnt()
                .plan()
                .map(plan -> "+" + plan.countryCode()
                        + (location.areaCode().isEmpty() ? "" : " " + location.areaCode()))
                .orElse(location.region());
        return place.isBlank() ? users : Text.of("{0} · {1}", "{0} · {1}", place, users);
    }

    /** What a person has to know before anything else: how it stands on disk, and what belongs to no field. */
    List<Trouble> news() {
        List<Trouble> news = new ArrayList<>(known.now().whyReadOnly());
        Optional<Location> onDisk = known.now().configuration().location(editing.base().id());
        if (known.now().current().isPresent() && onDisk.isEmpty()) {
            news.add(SiteTrouble.REMOVED.about());
        }
        onDisk.filter(editing::overtaken).ifPresent(theirs -> news.add(SiteTrouble.CHANGED.about()));
        known.found().stream().filter(trouble -> trouble.field().isEmpty()).forEach(news::add);
        return news;
    }
}
