package org.linewright.workbench.diagnostics.alarm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.operations.Current;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;
import org.linewright.workbench.diagnostics.alarm.EntryFields.Typing;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorSlot;

/** The alarm rules, open: the list of channels and rules, and the one that is looked at. */
final class AlarmContent implements EditorContent {

    private static final int[] SHARES = { 38, 62 };
    private static final Duration PACE = Duration.ofMillis(300);

    private final Composite page;
    private final EditorSlot slot;
    private final AlarmDesk desk;
    private final WindowAlarms running;
    private final AlarmHead head;
    private final AlarmList list;
    private final AlarmDetail detail;
    private final Consumer<AlarmRules> offered;
    private Optional<Watch> watching = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<Map<String, String>> left;
    private Optional<AlarmRules> asked = Optional.empty();
    private AlarmEdit edit = new AlarmEdit(AlarmRules.NONE);
    private List<Trouble> unread = List.of();
    private List<Trouble> troubles = List.of();
    private int place;

    AlarmContent(Composite parent, EditorSlot slot, AlarmDesk desk, WindowAlarms running) {
        this.slot = slot;
        this.desk = desk;
        this.running = running;
        this.left = slot.unsaved();
        this.offered = desk.onDisplay().newest(PACE, this::check);
        this.page = Look.as(Look.Role.PAGE, Ids.named("alarms.page", new Composite(parent, SWT.NONE)));
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.head = new AlarmHead(page, mnemonics, this::save, this::revert);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        this.list = new AlarmList(sash, mnemonics, new AlarmList.Verbs(this::choose, this::add, this::remove));
        this.detail = new AlarmDetail(sash, mnemonics, new Typing(this::typed, this::secret, this::whole),
                this::test);
        sash.setWeights(SHARES);
    }

    void start() {
        watching = Optional.of(desk.desk().watch(this::seen));
        show();
    }

    @Override
    public boolean dirty() {
        return edit.dirty() || left.isPresent();
    }

    @Override
    public Map<String, String> unsaved() {
        return left.orElseGet(() -> edit.now().words());
    }

    @Override
    public boolean save() {
        boolean saved = new AlarmSaving(desk, edit, this::mark).save(slot.stage().shell());
        if (saved) {
            detail.forget();
        }
        changed();
        return saved;
    }

    @Override
    public boolean undoable() {
        return edit.history().canUndo();
    }

    @Override
    public void undo() {
        edit.history().undo();
        changed();
    }

    @Override
    public boolean redoable() {
        return edit.history().canRedo();
    }

    @Override
    public void redo() {
        edit.history().redo();
        changed();
    }

    @Override
    public void focus() {
        list.control().setFocus();
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }

    private void seen(Snapshot now) {
        Optional<String> fresh = now.current().map(Current::version);
        if (page.isDisposed()) {
            return;
        }
        head.show(now, edit.now(), edit.dirty(), unread);
        if (fresh.isPresent() && !fresh.equals(version)) {
            version = fresh;
            desk.read().thenAccept(this::read);
        }
    }

    /** What stands in the file; what is typed stays typed. */
    private void read(Outcome<AlarmRules> found) {
        if (page.isDisposed()) {
            return;
        }
        unread = found.isDone() ? List.of() : found.troubles();
        found.result().filter(rules -> !edit.dirty()).ifPresent(rules -> {
            if (!AlarmDraft.of(rules).equals(edit.history().saved())) {
                edit = new AlarmEdit(rules);
            }
            left.map(AlarmDraft::of).ifPresent(draft -> edit.history().change(draft, "left"));
            left = Optional.empty();
        });
        changed();
    }

    private void typed(String key, String word) {
        edit.word(place, key, word);
        changed();
    }

    private void secret(String key, String words) {
        edit.secret(place, key, words);
        changed();
    }

    private void whole(Entry entry) {
        edit.whole(place, entry);
        changed();
    }

    private void choose(int chosen) {
        edit.history().pause();
        place = Math.max(0, chosen);
        detail.leave();
        show();
        detail.last(edit.now().entries().get(place), running::last);
    }

    private void add(Kind kind) {
        List<String> names = edit.now().entries().stream().map(Entry::name).toList();
        String name = Words.of(kind.label());
        String stem = kind == Kind.RULE ? name : name.toLowerCase(Words.locale());
        String free = names.contains(stem)
                ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> stem + (kind == Kind.RULE ? " " : "-")
                        + number).filter(other -> !names.contains(other)).findFirst().orElseThrow()
                : stem;
        AlarmDraft more = edit.now().adding(Entry.fresh(kind, free));
        edit.history().change(more, "add" + free);
        changed();
        choose(kind == Kind.RULE ? more.entries().size() - 1 : more.channels().size());
    }

    private void remove() {
        edit.history().change(edit.now().without(place), "remove" + place);
        place--;
        changed();
        choose(place);
    }

    private void revert() {
        edit.revert();
        detail.forget();
        changed();
    }

    /** The edit is another one. */
    private void changed() {
        Outcome<AlarmRules> rules = edit.rules();
        asked = rules.result();
        if (rules.isDone()) {
            rules.result().ifPresent(offered);
        } else {
            troubles = rules.troubles();
        }
        show();
        slot.changed();
    }

    private void check(AlarmRules rules) {
        if (!page.isDisposed()) {
            desk.plan(rules, edit.typed(rules)).thenAccept(outcome -> {
                if (asked.equals(Optional.of(rules)) && !page.isDisposed()) {
                    mark(outcome.troubles());
                }
            });
        }
    }

    private void mark(List<Trouble> found) {
        troubles = found;
        show();
    }

    private void show() {
        AlarmDraft draft = edit.now();
        place = Math.min(place, draft.entries().size() - 1);
        Snapshot now = desk.desk().now();
        list.show(draft, place, troubles, now.readOnly());
        detail.show(draft, place, troubles, List.copyOf(now.configuration().groups().values()));
        head.show(now, edit.now(), edit.dirty(), unread);
    }

    private CompletionStage<Outcome<AlarmMessage>> test() {
        Outcome<AlarmChannel> channel = edit.channel(place);
        return channel.result()
                .map(one -> desk.test(one, edit.typed()))
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(channel.troubles())));
    }
}
