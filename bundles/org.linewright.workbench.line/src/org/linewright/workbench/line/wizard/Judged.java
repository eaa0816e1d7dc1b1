package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.draft.DraftTrouble;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.draft.LineBlock;
import org.linewright.workbench.line.draft.PasswordRow;
import org.linewright.workbench.line.draft.Passwords;
import org.linewright.workbench.line.trial.Tried;

/**
 * What is to be said about the entries. Found off the UI thread: ten thousand names and a slow driver never hold a key
 * stroke up.
 *
 * @param entries what was judged
 * @param group the group it comes to; empty while no PBX type is chosen
 * @param blocks what each block comes to
 * @param troubles everything that is wrong or deserves a look, said or not
 */
record Judged(Entries entries, Optional<LineGroup> group, List<Block> blocks, List<Trouble> troubles) {

    /** What one block comes to: its names, the rows of its pasted passwords, and its passwords by user name. */
    record Block(List<String> names, List<PasswordRow> rows, Map<String, Secret> secrets) {
    }

    static final Judged NOTHING = new Judged(Entries.of(Map.of()), Optional.empty(), List.of(), List.of());

    Judged {
        blocks = List.copyOf(blocks);
        troubles = List.copyOf(troubles);
    }

    /** Judges; asks the driver and waits for it. */
    static Judged of(Entries entries, Roster roster) {
        if (entries.draft().isEmpty()) {
            return new Judged(entries, Optional.empty(), List.of(), held(entries));
        }
        GroupDraft draft = entries.draft().orElseThrow();
        LineGroup group = draft.group(entries.configuration().groups().keySet());
        Outcome<List<Trouble>> review = roster.ask(group.driver(), driver -> driver.review(group));
        List<Trouble> troubles = new ArrayList<>(held(entries));
        troubles.addAll(draft.form().troubles(draft.profile().fields()));
        reviewed(review, entries)
                .stream()
                .filter(trouble -> !draft.form().misfits().containsKey(trouble.field()))
                .filter(trouble -> !(draft.lines() == 0 && Step.of(trouble.field()) == Step.ACCOUNTS))
                .forEach(troubles::add);
        if (entries.type().isEmpty()) {
            troubles.add(DraftTrouble.TYPE_LEFT.about(draft.profile().label()).at("driver"));
        }
        troubles.addAll(draft.blockTroubles());
        troubles.addAll(new SharedNames(entries.configuration(), draft).troubles());
        troubles.addAll(name(entries, draft));
        return new Judged(entries, Optional.of(group), draft.blocks().stream().map(Judged::block).toList(),
                troubles.stream().distinct().toList());
    }

    /** What a page says: of a field that nobody was at it does not say that it is empty. */
    List<Trouble> said(Step step) {
        return troubles.stream().filter(trouble -> Step.of(trouble.field()) == step && !early(trouble)).toList();
    }

    /** Whether everything a page shows can be as it is. */
    boolean complete(Step step) {
        return entries.draft().isPresent()
                && (step != Step.TYPE || entries.type().isPresent())
                && troubles.stream().noneMatch(trouble -> trouble.severe() && Step.of(trouble.field()) == step);
    }

    /** How many lines it comes to. */
    int lines() {
        return group.map(one -> one.lines().size()).orElse(0);
    }

    /** Its lines, to try one of them; a group has been chosen before. */
    Tried tried() {
        Map<String, Secret> passwords = new HashMap<>();
        blocks.forEach(block -> passwords.putAll(block.secrets()));
        return new Tried(group.orElseThrow(), passwords);
    }

    private boolean early(Trouble trouble) {
        return !entries.touched().contains(trouble.field()) && empty(trouble.field());
    }

    private boolean empty(String field) {
        return entries.draft().filter(draft -> empty(draft, field)).isPresent();
    }

    private static boolean empty(GroupDraft draft, String field) {
        if (field.startsWith("lines.") && field.split("\\.").length == 3) {
            LineBlock block = draft.blocks().get(Integer.parseInt(field.split("\\.")[1]) - 1);
            return field.endsWith(".names") ? block.names().isBlank() : block.passwords().equals(Passwords.NONE);
        }
        Optional<Setting> setting = draft.profile().field(field).filter(one -> Step.of(field) != Step.ACCOUNTS);
        return setting.map(one -> draft.form().value(one).isBlank()).orElse(false);
    }

    /** Who holds the configuration is said at once; that nothing can be finished, at the end. */
    private static List<Trouble> held(Entries entries) {
        List<Trouble> held = new ArrayList<>(
                entries.around().held().stream().map(trouble -> trouble.at("driver")).toList());
        if (!held.isEmpty()) {
            held.add(DraftTrouble.LOOK_ONLY.about().at("held"));
        }
        return held;
    }

    /** When the driver is not here, that is said once and by us. */
    private static List<Trouble> reviewed(Outcome<List<Trouble>> review, Entries entries) {
        return entries.type().isEmpty()
                ? List.of()
                : review.result().orElse(review.troubles().stream().map(trouble -> trouble.at("driver")).toList());
    }

    private static Block block(LineBlock block) {
        List<String> names = block.users().result().map(UserNames::names).orElse(List.of());
        List<PasswordRow> rows = block.passwords() instanceof Passwords.Each each ? each.rows(names) : List.of();
        return new Block(names, rows, block.secrets().result().orElse(Map.of()));
    }

    private static List<Trouble> name(Entries entries, GroupDraft draft) {
        if (draft.name().isBlank()) {
            return List.of(DraftTrouble.NAME_MISSING.about().at(Entries.NAME));
        }
        String wanted = draft.name().strip().toLowerCase(Locale.ROOT);
        return entries.configuration()
                .groups()
                .values()
                .stream()
                .filter(other -> other.name().toLowerCase(Locale.ROOT).equals(wanted))
                .map(other -> OperationTrouble.NAME_TAKEN.about(draft.name(), other.id()).at(Entries.NAME))
                .toList();
    }
}
