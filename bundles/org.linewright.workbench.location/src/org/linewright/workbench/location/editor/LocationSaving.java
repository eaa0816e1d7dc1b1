package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.operations.Wish;
import org.linewright.workbench.page.MergeChoice;
import org.linewright.workbench.page.Savable;

/** An edit of a location on its way to the files. */
record LocationSaving(Editing editing) implements Savable {

    @Override
    public Text title() {
        return Text.of("Standort «{0}» speichern", "Save location “{0}”", editing.now().location().name());
    }

    @Override
    public Text thing() {
        return new Text("den Standort", "the location");
    }

    @Override
    public List<Trouble> misfits() {
        return severe(editing.now().troubles());
    }

    @Override
    public Optional<MergeChoice> merging(Configuration onDisk) {
        return onDisk.location(editing.base().id()).filter(editing::overtaken)
                .map(theirs -> new LocationMerging(theirs, editing).choice());
    }

    @Override
    public Wish wish() {
        return editing.wish();
    }

    @Override
    public Optional<Insistence> insistence() {
        return Optional.of(new Insistence(wish().with(wish().locations().insisting()),
                (shell, troubles) -> new InsistPane(severe(troubles)).agreed(shell, title())));
    }

    @Override
    public void saved(Configuration now) {
        now.location(editing.base().id()).ifPresent(editing::saved);
    }

    private static List<Trouble> severe(List<Trouble> troubles) {
        return troubles.stream().filter(Trouble::severe).toList();
    }
}
