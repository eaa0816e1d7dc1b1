package org.linewright.store.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.store.internal.file.Merge;
import org.linewright.store.internal.file.Proof;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Yaml;

/**
 * A group file that was read.
 *
 * @param text as the person wrote it
 * @param own its mapping, brought to today's schema
 * @param group what it says
 * @param blocks its lines, block by block
 */
public record GroupFile(String text, Mapping own, LineGroup group, List<Block> blocks) {

    public GroupFile {
        blocks = List.copyOf(blocks);
    }

    /** Reads a group file; refused with all that is wrong, each with line and column. */
    public static Outcome<GroupFile> read(String text, String file, GroupId id) {
        return Yaml.read(text, file).then(document -> Schema.TODAY.migrated(document, file)).then(mapping -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<GroupForm> form = Form.of(mapping, file, troubles).map(GroupForm::new);
            List<Block> blocks = form.map(GroupForm::blocks).orElse(List.of());
            Optional<LineGroup> group = form.map(read -> read.group(id, blocks));
            return troubles.isEmpty()
                    ? Outcome.done(new GroupFile(text, mapping, group.orElseThrow(), blocks))
                    : Outcome.refused(troubles);
        });
    }

    /** The text of a new group; refused when it would not come back the same. */
    public static Outcome<String> created(LineGroup group, String file) {
        return writable(group)
                ? proven(Yaml.written(GroupText.of(group)), group, file)
                : Proof.unwritable(group.id(), List.of());
    }

    /** This file's text with the group changed, and nothing else; refused when it would not come back the same. */
    public Outcome<String> edited(LineGroup changed, String file) {
        if (!writable(changed)) {
            return Proof.unwritable(changed.id(), List.of());
        }
        Mapping wanted = Merge.of(own, GroupText.of(group), GroupText.of(changed));
        Mapping withLines = group.lines().equals(changed.lines())
                ? wanted
                : wanted.with(GroupText.LINES, LineBlocks.of(changed.lines(), blocks));
        return proven(Yaml.edited(text, withLines), changed, file);
    }

    private static boolean writable(LineGroup group) {
        return group.extras().keySet().stream().allMatch(key -> key.length() <= Mapping.LONGEST_KEY);
    }

    private static Outcome<String> proven(String text, LineGroup group, String file) {
        return Proof.of(text, group, group.id(), read(text, file, group.id()).map(GroupFile::group));
    }
}
