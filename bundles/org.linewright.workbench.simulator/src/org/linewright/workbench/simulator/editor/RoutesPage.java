package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.RouteDraft;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.NumberingEdit;

/** The numbers of a domain: its routes as a list, and beside it the one that is selected. They are saved together. */
final class RoutesPage implements Undoing {

    private static final String DOMAIN = "numbers.domain";
    private static final String DRAFT = "numbers/";

    /** What is not said before the person wants to save. */
    private static final Set<String> LATER = Set.of(SimulatorTrouble.TARGET_MISSING.code(),
            SimulatorTrouble.GROUPS_MISSING.code(), SimulatorTrouble.GROUP_NAME_MISSING.code(),
            SimulatorTrouble.GROUP_EMPTY.code());

    private final Box box;
    private final EditorSlot slot;
    private final SashForm sash;
    private final RouteList list;
    private final RoutePane pane;
    private String domain = Box.DOMAIN;
    private NumberingEdit edit = NumberingEdit.of(NumberingDraft.of(Numbering.NONE), -1);
    private Set<String> known = Set.of();
    private boolean loud;

    RoutesPage(Composite parent, Box box, EditorSlot slot) {
        this.box = box;
        this.slot = slot;
        Mnemonics mnemonics = new Mnemonics();
        RouteVerbs verbs = new Presses();
        this.sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        this.list = new RouteList(sash, mnemonics, verbs, this::turn, this::select);
        this.pane = new RoutePane(sash, mnemonics, verbs, this::routeTyped,
                (numbers, field) -> go(edit.then(numbers, field, edit.route())));
        sash.setWeights(45, 55);
    }

    Control control() {
        return sash;
    }

    void focus() {
        list.focus();
    }

    boolean dirty() {
        return edit.dirty();
    }

    Map<String, String> unsaved() {
        Map<String, String> words = new HashMap<>();
        words.put(DOMAIN, domain);
        edit.draft().words().forEach((key, word) -> words.put(DRAFT + key, word));
        return words;
    }

    /** Goes on with what was not saved, if anything of that was here. */
    void resume(Map<String, String> words) {
        if (words.containsKey(DOMAIN)) {
            domain = words.get(DOMAIN);
            Map<String, String> draft = new HashMap<>();
            words.forEach((key, word) -> {
                if (key.startsWith(DRAFT)) {
                    draft.put(key.substring(DRAFT.length()), word);
                }
            });
            go(NumberingEdit.of(kept(), -1).then(NumberingDraft.of(draft), "", -1));
        }
    }

    void take(BoxState now) {
        list.domains(List.copyOf(now.domains()), domain);
        if (!edit.dirty() && !edit.saved().equals(kept())) {
            int routes = kept().routes().size();
            go(NumberingEdit.of(kept(), Math.min(edit.route(), routes - 1)));
        } else if (!known.equals(accounts())) {
            go(edit);
        }
    }

    @Override
    public boolean undoable() {
        return edit.undoable();
    }

    @Override
    public void undo() {
        go(edit.undone());
    }

    @Override
    public boolean redoable() {
        return edit.redoable();
    }

    @Override
    public void redo() {
        go(edit.redone());
    }

    boolean save() {
        loud = true;
        Outcome<PbxSettings> done = edit.draft().numbering(accounts()).then(this::put);
        if (done.isDone()) {
            loud = false;
            go(NumberingEdit.of(kept(), edit.route()));
        } else {
            go(edit.showing(first(done.troubles())));
        }
        return done.isDone();
    }

    private Outcome<PbxSettings> put(Numbering numbers) {
        String where = domain;
        return new Waiting(slot.stage().shell(),
                new Text("Die Rufnummern werden gespeichert …", "Saving the numbers …"))
                .forAnswer(box.ask(pbx -> pbx.apply(where, numbers)));
    }

    /** The first route with something that hinders, to show it. */
    private int first(List<Trouble> troubles) {
        return troubles.stream()
                .filter(Trouble::severe)
                .map(Trouble::field)
                .filter(field -> field.startsWith("routes."))
                .findFirst()
                .map(field -> Integer.parseInt(field.split("[.]")[1]) - 1)
                .orElse(edit.route());
    }

    private void routeTyped(RouteDraft route, String field) {
        if (edit.route() >= 0) {
            go(edit.then(changed(routes -> {
                routes.set(edit.route(), route);
                return routes;
            }), field, edit.route()));
        }
    }

    private NumberingDraft changed(Function<List<RouteDraft>, List<RouteDraft>> change) {
        return edit.draft().withRoutes(change.apply(new ArrayList<>(edit.draft().routes())));
    }

    private void select(int route) {
        go(edit.showing(route));
    }

    private void turn(String other) {
        if (!other.equals(domain) && left()) {
            domain = other;
            loud = false;
            go(NumberingEdit.of(kept(), -1));
        }
        take(box.now());
    }

    /** Whether these numbers can be left: nothing typed, or saved, or given up. */
    private boolean left() {
        if (!dirty()) {
            return true;
        }
        int answer = new MessageDialog(slot.stage().shell(), Words.of("Rufnummern", "Numbers"), null, // framework-driven null
                Words.of("Die Rufnummern wurden geändert. Änderungen speichern?",
                        "The numbers were changed. Save changes?"),
                MessageDialog.QUESTION, 0, Words.of("&Speichern", "&Save"), Words.of("&Verwerfen", "&Discard"),
                Words.of("&Weiter bearbeiten", "&Keep editing")).open();
        return answer == 0 ? save() : answer == 1;
    }

    /** Shows another step of the edit. */
    private void go(NumberingEdit other) {
        edit = other;
        known = accounts();
        list.show(edit.draft(), edit.route());
        pane.show(edit.draft(), edit.route(), List.copyOf(known));
        pane.show(edit.draft()
                .numbering(known)
                .troubles()
                .stream()
                .filter(trouble -> loud || !LATER.contains(trouble.code()))
                .toList(), edit.route());
        pane.enable(edit.dirty());
        slot.changed();
    }

    private NumberingDraft kept() {
        return NumberingDraft.of(box.now().settings().numbering(domain));
    }

    private Set<String> accounts() {
        Set<String> names = new TreeSet<>();
        box.now()
                .ids()
                .stream()
                .filter(id -> id.domain().equals(domain))
                .map(AccountId::name)
                .forEach(names::add);
        return names;
    }

    private final class Presses implements RouteVerbs {

        @Override
        public void begin() {
            int place = edit.draft().routes().size();
            go(edit.then(changed(routes -> {
                routes.add(RouteDraft.FRESH);
                return routes;
            }), "", place));
            pane.route().focus();
        }

        @Override
        public void delete() {
            int place = edit.route();
            go(edit.then(changed(routes -> {
                routes.remove(place);
                return routes;
            }), "", Math.min(place, edit.draft().routes().size() - 2)));
            list.focus();
        }

        @Override
        public void move(int by) {
            int place = edit.route();
            go(edit.then(changed(routes -> {
                routes.add(place + by, routes.remove(place));
                return routes;
            }), "", place + by));
        }

        @Override
        public void save() {
            RoutesPage.this.save();
        }

        @Override
        public void cancel() {
            loud = false;
            go(NumberingEdit.of(kept(), Math.min(edit.route(), kept().routes().size() - 1)));
        }
    }
}
