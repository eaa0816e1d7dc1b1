package org.linewright.workbench.line.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.draft.DraftFields;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.draft.LineBlock;

/**
 * Everything a person entered into the wizard, and what was there when it was entered. A value: each change makes
 * another one.
 *
 * @param around what is there
 * @param draft what was entered; empty while no PBX type is chosen
 * @param kept the fields of an earlier draft whose driver is not here
 * @param ownName whether the person gave the name; otherwise it follows the proposal
 * @param touched the fields a person was at: of the others nobody says that they are empty
 */
record Entries(Around around, Optional<GroupDraft> draft, Map<String, String> kept, boolean ownName,
        Set<String> touched) {

    static final String NAME = "name";

    Entries {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        touched = Collections.unmodifiableSet(new TreeSet<>(touched));
    }

    /** Nothing entered yet, or these fields of an earlier draft. */
    static Entries of(Map<String, String> kept) {
        return new Entries(Around.NOTHING, Optional.empty(), kept, false, Set.of());
    }

    /** These types are here now. What was entered stays, whichever driver left; an update of the chosen one is taken over. */
    Entries here(List<PbxType> now) {
        Entries told = new Entries(around.with(now), draft, kept, ownName, touched);
        String wanted = draft.map(one -> one.profile().id()).orElse(kept.getOrDefault(DraftFields.DRIVER, ""));
        return told.around.profile(wanted).map(told::chosen).orElse(told);
    }

    /** This is set up now; {@code held} says why it can only be looked at, and nothing when it can be changed. */
    Entries beside(Configuration now, List<Trouble> held) {
        Entries told = new Entries(around.with(now, held), draft, kept, ownName, touched);
        return now.defaults().equals(configuration().defaults())
                ? told.proposed()
                : told.draft.flatMap(one -> told.around.profile(one.profile().id())).map(told::chosen)
                        .orElseGet(told::proposed);
    }

    /** Nothing is entered any more. */
    Entries afresh() {
        return new Entries(around, Optional.empty(), Map.of(), false, Set.of());
    }

    /** The PBX type is chosen; what was typed for another one stays where this one has the field. */
    Entries chosen(PbxProfile type) {
        PbxProfile profile = type.usually(configuration().defaults());
        GroupDraft next = draft.filter(one -> one.profile().equals(profile))
                .orElseGet(() -> draft.map(one -> one.with(profile))
                        .orElseGet(() -> DraftFields.draft(kept, profile)));
        boolean restored = draft.isEmpty() && !kept.isEmpty();
        Entries chosen = new Entries(around, Optional.of(next), Map.of(),
                ownName || restored && !kept.getOrDefault(NAME, "").isEmpty(), touched);
        return (restored ? chosen.touching(blockFields(next)) : chosen).proposed();
    }

    /** This was typed into the field. */
    Entries typed(Setting field, String value) {
        return changed(field.key(), one -> one.typed(field, value));
    }

    Entries named(String name) {
        return new Entries(around, draft.map(one -> one.named(name)), kept, !name.isBlank(), touched)
                .touching(Set.of(NAME));
    }

    /** The group belongs to this location, or to none. */
    Entries located(Optional<String> location) {
        return new Entries(around, draft.map(one -> one.located(location)), kept, ownName, touched);
    }

    /** A block of lines is another one now; {@code part} says what of it was touched: names or passwords. */
    Entries block(int index, String part, UnaryOperator<LineBlock> change) {
        return changed("lines." + (index + 1) + "." + part,
                one -> one.with(index, change.apply(one.blocks().get(index))));
    }

    Entries withAnotherBlock() {
        return new Entries(around, draft.map(GroupDraft::withAnotherBlock), kept, ownName, touched);
    }

    Entries withoutBlock(int index) {
        return new Entries(around, draft.map(one -> one.withoutBlock(index)), kept, ownName, touched);
    }

    List<PbxType> types() {
        return around.types();
    }

    Configuration configuration() {
        return around.configuration();
    }

    /** The chosen type; empty when none is chosen or its driver left. */
    Optional<PbxType> type() {
        return draft.flatMap(one -> around.type(one.profile().id()));
    }

    /** Whether there is anything a person would miss. */
    boolean worthKeeping() {
        return draft.map(one -> !one.named("").equals(GroupDraft.of(one.profile())) || ownName).orElse(!kept.isEmpty());
    }

    /** All of it as plain fields without passwords; empty when nothing would be missed. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(draft.map(DraftFields::of).orElse(kept));
        if (!ownName && draft.isPresent()) {
            fields.remove(NAME);
        }
        return worthKeeping() ? fields : Map.of();
    }

    private Entries changed(String field, UnaryOperator<GroupDraft> change) {
        return new Entries(around, draft.map(change), kept, ownName, touched).touching(Set.of(field))
                .proposed();
    }

    private Entries touching(Set<String> fields) {
        Set<String> more = new TreeSet<>(touched);
        more.addAll(fields);
        return new Entries(around, draft, kept, ownName, more);
    }

    private Entries proposed() {
        return ownName || draft.isEmpty()
                ? this
                : new Entries(around,
                        draft.map(one -> one.named(NameProposal.of(this, one))), kept, false, touched);
    }

    private static Set<String> blockFields(GroupDraft restored) {
        Set<String> fields = new TreeSet<>();
        for (int block = 1; block <= restored.blocks().size(); block++) {
            fields.add("lines." + block + ".passwords");
        }
        return fields;
    }
}
