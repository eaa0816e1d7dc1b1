package org.linewright.workbench.line.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MergedGroup;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.page.Difference;

/** Two edits of one group, and what a person decides about what both changed. */
final class MergeChoice {

    private final LineGroup theirs;
    private final Editing editing;
    private final MergedGroup merged;
    private final Map<String, Boolean> takeTheirs = new HashMap<>();

    /** @param theirs what is on disk now */
    MergeChoice(LineGroup theirs, Editing editing) {
        this.theirs = theirs;
        this.editing = editing;
        this.merged = MergedGroup.of(editing.base(), theirs, editing.now().group());
    }

    /** What both sides changed to something different. */
    List<MergedGroup.Conflict> conflicts() {
        return merged.conflicts();
    }

    /** What only the other side changed: it comes along by itself. */
    List<Difference> coming(Optional<PbxProfile> profile) {
        return Differences.between(editing.now().group(), GroupEdit.of(merged.group()), profile).all();
    }

    void decide(String key, boolean theirsWins) {
        takeTheirs.put(key, theirsWins);
    }

    /** Whether theirs wins; empty while it is open. */
    Optional<Boolean> decision(String key) {
        return Optional.ofNullable(takeTheirs.get(key)); // framework-driven null
    }

    boolean decided() {
        return conflicts().stream().allMatch(conflict -> takeTheirs.containsKey(conflict.key()));
    }

    /** Goes on with both brought together. */
    void settle() {
        Set<String> keys = takeTheirs.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        LineGroup together = MergedGroup.taking(keys, editing.base(), theirs, editing.now().group()).group();
        editing.settle(theirs, editing.now().with(together));
    }
}
