package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.Switch;

/** How the PBX behaves: faults for training, domains, and its switches. Everything counts from the next request on. */
final class BehaviourPage implements Undoing {

    private final Composite page;
    private final org.eclipse.swt.widgets.List parts;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final List<Section> sections = new ArrayList<>();
    private final FaultFields fault;
    private final Domains domains;
    private final Thrown thrown;
    private final SetupFields setup;
    private final Map<Switch.Part, SwitchFields> switches = new EnumMap<>(Switch.Part.class);

    /** @param changed told that there is something else to undo */
    BehaviourPage(Composite parent, Box box, Stage stage, Runnable changed) {
        this.thrown = new Thrown(box, changed);
        this.page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.GAP, Look.GAP).spacing(Look.GAP, 0).applyTo(page);
        this.parts = AccessibleName.on(Ids.named("behaviour.parts",
                new org.eclipse.swt.widgets.List(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL)),
                new Text("Abschnitte", "Sections"));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(parts);
        this.stack = new Composite(page, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        Mnemonics mnemonics = new Mnemonics();
        Section exercise = section("faults", new Text("Störung und Domänen", "Fault and domains"));
        this.fault = new FaultFields(form(exercise, mnemonics, new Text("Störung zum Üben", "Fault for training")),
                box);
        this.domains = new Domains(exercise.page(), form(exercise, mnemonics, new Text("Domänen", "Domains")),
                mnemonics,
                box);
        for (Switch.Part part : Switch.Part.values()) {
            Section section = section(part.name().toLowerCase(Locale.ROOT), part.label());
            switches.put(part, new SwitchFields(section, part, mnemonics.branch(), thrown));
        }
        this.setup = new SetupFields(section("setup", new Text("Einrichtung als Datei", "Set-up as a file")),
                mnemonics.branch(), box, stage);
        parts.addListener(SWT.Selection, event -> turn(parts.getSelectionIndex()));
        turn(0);
    }

    Control control() {
        return page;
    }

    void focus() {
        parts.setFocus();
    }

    void take(BoxState now) {
        fault.show(now);
        domains.show(now);
        setup.show(now);
        thrown.take(now.settings());
        switches.values().forEach(fields -> fields.show(now.settings()));
    }

    @Override
    public boolean undoable() {
        return thrown.undoable();
    }

    @Override
    public void undo() {
        thrown.undo();
    }

    @Override
    public boolean redoable() {
        return thrown.redoable();
    }

    @Override
    public void redo() {
        thrown.redo();
    }

    private void turn(int place) {
        parts.select(place);
        layout.topControl = sections.get(place).control();
        stack.layout();
        sections.get(place).fit();
    }

    private Section section(String id, Text label) {
        Section section = new Section(stack, "behaviour." + id);
        sections.add(section);
        parts.add(Words.plain(Words.of(label)));
        return section;
    }

    static Form form(Section section, Mnemonics mnemonics, Text heading) {
        section.heading(heading);
        Form form = Form.in(section.page(), mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        return form;
    }
}
