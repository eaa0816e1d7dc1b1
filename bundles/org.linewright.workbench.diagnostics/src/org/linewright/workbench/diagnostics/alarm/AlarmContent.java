package org.linewright.workbench.diagnostics.alarm;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.operations.Current;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;
import org.linewright.workbench.diagnostics.alarm.EntryForm.Typing;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.Said;
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
    private final AlarmSentence sentence;
    private final Said said;
    private final Button save;
    private final Button revert;
    private final AlarmList list;
    private final InFront front;
    private final EntryForms drawing;
    private final Map<Kind, EntryForm> forms = new EnumMap<>(Kind.class);
    private final Map<Kind, Probe> probes = new EnumMap<>(Kind.class);
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
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = Look.title(new Label(head, SWT.NONE));
        title.setText(Words.of("Alarme", "Alarms"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Mnemonics mnemonics = new Mnemonics();
        Buttons buttons = Buttons.in(head, mnemonics);
        this.save = buttons.with("alarms.save", new Text("Speichern …", "Save …"), this::save);
        this.revert = buttons.with("alarms.revert", new Text("Verwerfen", "Revert"), this::revert);
        this.sentence = new AlarmSentence(page);
        TroubleList banners = new TroubleList(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banners.control());
        this.said = new Said(banners::show);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        this.list = new AlarmList(sash, mnemonics, new AlarmList.Verbs(this::choose, this::add, this::remove));
        this.front = new InFront(sash);
        sash.setWeights(SHARES);
        this.drawing = new EntryForms(front.area(), mnemonics, new Typing(this::typed, this::secret));
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
            forget();
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
        sentence.show(now, edit.now());
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

    private void choose(int chosen) {
        edit.history().pause();
        place = Math.max(0, chosen);
        forget();
        show();
        Optional.ofNullable(probes.get(entry().kind())) // framework-driven null: nothing to try out
                .ifPresent(probe -> probe.begin(running.last(entry().name())));
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
        forget();
        changed();
    }

    private void forget() {
        forms.values().forEach(EntryForm::forget);
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

    private Entry entry() {
        return edit.now().entries().get(place);
    }

    private void show() {
        AlarmDraft draft = edit.now();
        place = Math.min(place, draft.entries().size() - 1);
        Snapshot now = desk.desk().now();
        list.show(draft, place, troubles, now.readOnly());
        EntryForm form = form(entry().kind());
        form.offer("tell", draft.channels().stream()
                .collect(Collectors.toMap(id -> id, id -> id, (one, other) -> one, LinkedHashMap::new)));
        form.offer("groups", now.configuration().groups().values().stream()
                .collect(Collectors.toMap(group -> group.id().toString(), group -> group.name(), (one, other) -> one,
                        LinkedHashMap::new)));
        form.show(entry());
        form.show(AlarmList.about(draft, place, troubles), draft.path(place));
        front.show(form.page().control());
        said.say(unread);
        sentence.show(now, draft);
        save.setEnabled(edit.dirty() && !now.readOnly());
        revert.setEnabled(edit.dirty());
    }

    private EntryForm form(Kind kind) {
        return forms.computeIfAbsent(kind, any -> {
            EntryForm form = drawing.of(kind);
            if (kind.channel()) {
                probes.put(kind, new Probe(form.page(), form.mnemonics(), this::test));
            }
            return form;
        });
    }

    private CompletionStage<Outcome<AlarmMessage>> test() {
        Outcome<AlarmChannel> channel = edit.channel(place);
        return channel.result()
                .map(one -> desk.test(one, edit.typed()))
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(channel.troubles())));
    }
}
