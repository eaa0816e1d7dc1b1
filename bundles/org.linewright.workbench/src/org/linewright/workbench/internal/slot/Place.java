package org.linewright.workbench.internal.slot;

import java.util.Optional;

/** Where unfinished work stands: a wizard, or the editor of one thing. As {@code Drafts} name it. */
record Place(String kind, String id) {

    private static final String WIZARD = "wizard";
    private static final String EDITOR = "editor.";

    static Place wizard(String screen) {
        return new Place(WIZARD, screen);
    }

    static Place editor(Thing thing) {
        return new Place(EDITOR + thing.kind(), thing.id());
    }

    /** What is edited there; empty for a wizard. */
    Optional<Thing> thing() {
        return Optional.of(kind)
                .filter(name -> name.startsWith(EDITOR))
                .map(name -> new Thing(name.substring(EDITOR.length()), id));
    }
}
