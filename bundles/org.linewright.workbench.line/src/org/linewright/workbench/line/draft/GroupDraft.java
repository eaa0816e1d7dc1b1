package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.FileId;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Wish;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.form.GroupForm;

/**
 * What the pages of the wizard have gathered so far. A value: each change makes another one.
 *
 * @param profile the chosen PBX type
 * @param name what the group is to be called
 * @param form the fields of the PBX type; its group has no lines
 * @param blocks the lines, in the order they were entered; at least one block
 */
public record GroupDraft(PbxProfile profile, String name, GroupForm form, List<LineBlock> blocks) {

    private static final GroupId UNNAMED = new GroupId("new");

    public GroupDraft {
        blocks = List.copyOf(blocks);
    }

    /** A fresh draft with the presets of this PBX type. */
    public static GroupDraft of(PbxProfile profile) {
        return new GroupDraft(profile, "", GroupForm.of(profile.draft(UNNAMED, "", "", List.of())),
                List.of(LineBlock.EMPTY));
    }

    /** The same draft for another PBX type: what was typed stays where the other one has the field and leaves it open. */
    public GroupDraft with(PbxProfile other) {
        GroupDraft fresh = of(other);
        GroupForm moved = fresh.form;
        for (Setting field : other.fields()) {
            boolean typed = profile.field(field.key())
                    .filter(mine -> !form.value(mine).equals(mine.preset()))
                    .isPresent();
            if (typed && field.forced().isEmpty()) {
                moved = moved.typed(field, form.value(field));
            }
        }
        return new GroupDraft(other, name, moved, blocks).located(location());
    }

    public GroupDraft named(String typed) {
        return new GroupDraft(profile, typed, form, blocks);
    }

    /** The location of the group, by its id. */
    public Optional<String> location() {
        return form.group().location();
    }

    public GroupDraft located(Optional<String> location) {
        return new GroupDraft(profile, name, form.with(form.group().withLocation(location)), blocks);
    }

    public GroupDraft typed(Setting field, String value) {
        return new GroupDraft(profile, name, form.typed(field, value), blocks);
    }

    public GroupDraft with(int block, LineBlock changed) {
        List<LineBlock> others = new ArrayList<>(blocks);
        others.set(block, changed);
        return new GroupDraft(profile, name, form, others);
    }

    public GroupDraft withAnotherBlock() {
        List<LineBlock> more = new ArrayList<>(blocks);
        more.add(LineBlock.EMPTY);
        return new GroupDraft(profile, name, form, more);
    }

    public GroupDraft withoutBlock(int block) {
        List<LineBlock> fewer = new ArrayList<>(blocks);
        fewer.remove(block);
        return new GroupDraft(profile, name, form, fewer.isEmpty() ? List.of(LineBlock.EMPTY) : fewer);
    }

    /** What is wrong with the blocks, each at {@code lines.N.names} or {@code lines.N.passwords} of its block. */
    public List<Trouble> blockTroubles() {
        return new BlockTroubles(blocks.stream().map(this::effective).toList()).all();
    }

    /** The group it comes to, under an id that is not among the taken ones. */
    public LineGroup group(Collection<GroupId> taken) {
        GroupId id = new GroupId(
                FileId.free(GroupId.from(name).value(), wanted -> taken.contains(new GroupId(wanted))));
        List<Line> lines = blocks.stream().flatMap(block -> effective(block).lines(id).stream()).toList();
        return form.group().withId(id).withName(name.strip()).withDriver(profile.id()).withLines(lines);
    }

    /** The wish to have this group with its passwords; refused with everything that is wrong on the pages. */
    public Outcome<Wish> wish(Collection<GroupId> taken) {
        LineGroup group = group(taken);
        List<Trouble> troubles = new ArrayList<>(form.troubles(profile.fields()));
        troubles.addAll(blockTroubles());
        Map<String, Secret> secrets = new LinkedHashMap<>();
        blocks.forEach(block -> block.secrets()
                .result()
                .orElse(Map.of())
                .forEach((user, password) -> secrets.put(LineBlock.kept(group.id()).of(user).name(), password)));
        Wish wish = new Wish(Wish.put(group).put(), Set.of(), secrets);
        return Outcome.judged(wish, troubles);
    }

    /** The registrar as it was typed. */
    public String host() {
        return profile.field(Keys.HOST).map(form::value).orElse("").strip();
    }

    /** How many lines the blocks come to so far. */
    public int lines() {
        return blocks.stream().mapToInt(block -> block.users().result().map(UserNames::count).orElse(0)).sum();
    }

    /** Whether an account of this PBX has one name only, so that nobody can give another one for the digest. */
    public boolean oneName() {
        return profile.field(Keys.AUTH_USER).flatMap(Setting::forced).isPresent();
    }

    /** What was typed for another PBX type stays in the draft and has no effect here. */
    private LineBlock effective(LineBlock block) {
        return oneName() ? block.withAuthName(Optional.empty()) : block;
    }
}
