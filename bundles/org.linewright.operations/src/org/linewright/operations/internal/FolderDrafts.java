package org.linewright.operations.internal;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.linewright.core.Outcome;
import org.linewright.operations.Draft;
import org.linewright.operations.DraftField;
import org.linewright.operations.Drafts;
import org.linewright.store.DraftFolder;
import org.linewright.store.KeptDraft;

/** Drafts in a folder. */
record FolderDrafts(DraftFolder folder, InstantSource clock) implements Drafts {

    @Override
    public Outcome<Draft> save(String kind, String id, List<DraftField> fields) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key(), field.value()));
        return folder.save(new KeptDraft(kind, id, clock.instant(), values)).map(FolderDrafts::draft);
    }

    @Override
    public Outcome<List<Draft>> all() {
        return folder.all().map(FolderDrafts::drafts);
    }

    @Override
    public Outcome<List<Draft>> discard(String kind, String id) {
        return folder.discard(kind, id).map(FolderDrafts::drafts);
    }

    private static List<Draft> drafts(List<KeptDraft> kept) {
        return kept.stream().map(FolderDrafts::draft).toList();
    }

    private static Draft draft(KeptDraft kept) {
        return new Draft(kept.kind(), kept.id(), kept.at(), kept.fields());
    }
}
