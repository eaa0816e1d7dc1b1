package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.page.Difference;

/** Everything in which a saved group and an edit differ. */
record Differences(LineGroup saved, GroupEdit edit, List<Setting> fields) {

    static Differences between(LineGroup saved, GroupEdit edit, Optional<PbxProfile> profile) {
        return new Differences(saved, edit, profile.map(PbxProfile::fields).orElse(List.of()));
    }

    /** In the order of the pages; the lines at the end, by user name. */
    List<Difference> all() {
        return Stream.of(general(), settings(), codes(), extras(), new LineDifferences(saved, edit.group()).all())
                .flatMap(List::stream)
                .filter(Difference::real)
                .toList();
    }

    private List<Difference> general() {
        return List.of(
                new Difference(Text.same("Name"), Text.orEmpty(saved.name()), Text.orEmpty(now().name())),
                new Difference(new Text("Standort", "Location"), Text.orEmpty(saved.location().orElse("")),
                        Text.orEmpty(now().location().orElse(""))));
    }

    private List<Difference> settings() {
        return fields.stream().filter(field -> !field.key().startsWith("lines."))
                .map(field -> new Difference(field.label(), field.said(saved),
                        field.said(edit.form().value(field))))
                .toList();
    }

    /** The codes that the driver does not know. */
    private List<Difference> codes() {
        return Stream.of(Feature.values()).filter(feature -> !known(Keys.code(feature)))
                .map(feature -> new Difference(feature.label(), code(saved, feature), code(now(), feature))).toList();
    }

    /** The extras that the driver does not know. */
    private List<Difference> extras() {
        Set<String> names = new TreeSet<>(saved.extras().keySet());
        names.addAll(now().extras().keySet());
        List<Difference> found = new ArrayList<>();
        names.stream().filter(name -> !known(Keys.extra(name))).forEach(name -> found.add(new Difference(
                Text.same(name), Text.orEmpty(saved.extras().getOrDefault(name, "")),
                Text.orEmpty(now().extras().getOrDefault(name, "")))));
        return found;
    }

    private LineGroup now() {
        return edit.group();
    }

    private boolean known(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    private static Text code(LineGroup group, Feature feature) {
        return Text.orEmpty(group.codes().containsKey(feature) ? group.codes().get(feature).text() : "");
    }
}
