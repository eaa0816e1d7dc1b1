package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.page.MergeChoice;
import org.linewright.workbench.page.Savable;

/** An edit of a group on its way to the files. */
record GroupSaving(Editing editing, Optional<PbxProfile> profile) implements Savable {

    @Override
    public Text title() {
        return Text.of("Leitungsgruppe «{0}» speichern", "Save line group “{0}”", editing.now().group().name());
    }

    @Override
    public Text thing() {
        return new Text("die Leitungsgruppe", "the line group");
    }

    @Override
    public List<Trouble> misfits() {
        return editing.now().form().troubles(profile.map(PbxProfile::fields).orElse(List.of()));
    }

    @Override
    public Optional<MergeChoice> merging(Configuration onDisk) {
        return onDisk.group(editing.base().id()).filter(editing::overtaken)
                .map(theirs -> new GroupMerging(theirs, editing).choice(profile));
    }

    @Override
    public Wish wish() {
        return editing.wish();
    }

    @Override
    public void saved(Configuration now) {
        now.group(editing.base().id()).ifPresent(editing::saved);
    }
}
