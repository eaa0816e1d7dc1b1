package org.linewright.workbench.diagnostics.alarm;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;
import org.linewright.workbench.diagnostics.alarm.EntryFields.Typing;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Mnemonics;

/** The channel or rule that is looked at: a form for each kind, of which one is in front. */
final class AlarmDetail {

    private final InFront front;
    private final Mnemonics mnemonics;
    private final Typing typing;
    private final Supplier<CompletionStage<Outcome<AlarmMessage>>> test;
    private final Map<Kind, EntryForm> forms = new EnumMap<>(Kind.class);
    private final Map<Kind, Probe> probes = new EnumMap<>(Kind.class);

    /**
     * @param mnemonics those of the whole page, with everything else labelled
     * @param test sends a test through the channel that is looked at
     */
    AlarmDetail(Composite parent, Mnemonics mnemonics, Typing typing,
            Supplier<CompletionStage<Outcome<AlarmMessage>>> test) {
        this.front = new InFront(parent);
        this.mnemonics = mnemonics;
        this.typing = typing;
        this.test = test;
    }

    /** Another entry will be looked at. */
    void leave() {
        forms.values().forEach(EntryForm::leave);
    }

    /** @param last what became of the last message through the channel of this name */
    void last(Entry entry, Function<String, Optional<Told>> last) {
        Optional.ofNullable(probes.get(entry.kind())) // framework-driven null: nothing to try out
                .ifPresent(probe -> probe.begin(last.apply(entry.name())));
    }

    /** Nothing is left in the fields for secrets. */
    void forget() {
        forms.values().forEach(EntryForm::forget);
    }

    /** @param troubles of all entries */
    void show(AlarmDraft draft, int place, List<Trouble> troubles, List<LineGroup> groups) {
        Entry entry = draft.entries().get(place);
        String path = draft.path(place);
        EntryForm form = form(entry.kind());
        form.offer("tell", draft.channels().stream()
                .collect(Collectors.toMap(id -> id, id -> id, (one, other) -> one, LinkedHashMap::new)));
        form.offer("groups", groups.stream().collect(Collectors.toMap(group -> group.id().toString(),
                LineGroup::name, (one, other) -> one, LinkedHashMap::new)));
        form.show(entry, AlarmList.about(draft, place, troubles).stream()
                .map(trouble -> trouble.at(within(trouble.field(), path)))
                .toList());
        front.show(form.page().control());
    }

    /** The key of a field of the entry at this path. */
    private static String within(String field, String path) {
        if (path.isEmpty()) {
            return field;
        }
        return field.equals(path) ? "" : field.substring(path.length() + 1);
    }

    private EntryForm form(Kind kind) {
        return forms.computeIfAbsent(kind, any -> {
            Mnemonics own = mnemonics.branch();
            EntryForm form = new EntryForm(front.area(), kind, own, typing);
            if (kind.channel()) {
                probes.put(kind, new Probe(form.page(), own, test));
            }
            return form;
        });
    }
}
