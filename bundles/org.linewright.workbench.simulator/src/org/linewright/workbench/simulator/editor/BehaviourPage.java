package org.linewright.workbench.simulator.editor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;
import org.linewright.workbench.simulator.box.Misbehaviour;
import org.linewright.workbench.simulator.box.SettingsWords;
import org.linewright.workbench.simulator.box.Switch;

/** How the PBX behaves: faults for training, domains, and its switches. Everything counts from the next request on. */
final class BehaviourPage {

    private static final int FIRST_SECONDS = 30;

    private final Box box;
    private final ScrolledComposite scroll;
    private final Combo fault;
    private final Spinner seconds;
    private final Label about;
    private final Domains domains;
    private final Map<Switch, Control> controls = new EnumMap<>(Switch.class);
    private boolean showing;

    BehaviourPage(Composite parent, Box box) {
        this.box = box;
        this.scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        heading(page, new Text("Störung zum Üben", "Fault for training"));
        Form training = form(page, mnemonics);
        this.fault = training.choice("fault", new Text("Störung", "Fault"),
                Stream.of(Misbehaviour.values()).map(Misbehaviour::label).toList());
        this.about = training.hint(Misbehaviour.NONE.about());
        this.seconds = training.number("fault.seconds", new Text("Dauer (s)", "Time (s)"), 1, 3600);
        heading(page, new Text("Domänen", "Domains"));
        this.domains = new Domains(page, form(page, mnemonics), mnemonics, box);
        heading(page, new Text("Schalter", "Switches"));
        Form switches = form(page, mnemonics);
        for (Switch one : Switch.values()) {
            controls.put(one, control(switches, one));
            switches.hint(one.about());
        }
        seconds.setSelection(FIRST_SECONDS);
        fault.addListener(SWT.Selection, event -> inject());
        seconds.addListener(SWT.Selection, event -> inject());
        controls.values().forEach(control -> control.addListener(event(control), event -> thrown()));
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    void take(BoxState now) {
        Misbehaviour present = Misbehaviour.of(now.fault());
        if (fault.getSelectionIndex() != present.ordinal()) {
            fault.select(present.ordinal());
        }
        fault.setEnabled(now.running());
        seconds.setEnabled(now.running() && present.timed());
        if (!about.getText().equals(Words.plain(Words.of(present.about())))) {
            about.setText(Words.plain(Words.of(present.about())));
            about.requestLayout();
        }
        domains.show(now);
        Map<String, String> words = SettingsWords.of(now.settings()).words();
        showing = true;
        controls.forEach((one, control) -> show(one, control, words.getOrDefault(one.key(), "")));
        showing = false;
    }

    private void inject() {
        Misbehaviour wanted = Misbehaviour.values()[fault.getSelectionIndex()];
        box.running().ifPresent(pbx -> pbx.inject(wanted.fault(seconds.getSelection())));
    }

    private void thrown() {
        if (!showing) {
            Map<String, String> words = new HashMap<>();
            controls.forEach((one, control) -> words.put(one.key(), word(one, control)));
            box.ask(pbx -> pbx.apply(new SettingsWords(words).settings()));
        }
    }

    private static Control control(Form form, Switch one) {
        Supplier<Control> words = () -> form.text("switch." + one.key(), one.label());
        Supplier<Control> number = () -> form.number("switch." + one.key(), one.label(), one.least(), one.most());
        Supplier<Control> choice = () -> form.choice("switch." + one.key(), one.label(),
                one.choices().stream().map(Switch.Choice::label).toList());
        return (one.number() ? number : one.choices().isEmpty() ? words : choice).get();
    }

    /** Numbers count when they are typed to the end, everything else at once. */
    private static int event(Control control) {
        return control instanceof org.eclipse.swt.widgets.Text ? SWT.FocusOut : SWT.Selection;
    }

    private static void show(Switch one, Control control, String word) {
        if (control.isFocusControl() && !(control instanceof Combo)) {
            return;
        }
        switch (control) {
            case Combo combo -> combo.select(values(one).indexOf(word));
            case Spinner spinner -> spinner.setSelection(word.isEmpty() ? 0 : Integer.parseInt(word));
            default -> ((org.eclipse.swt.widgets.Text) control).setText(word);
        }
    }

    private static String word(Switch one, Control control) {
        return switch (control) {
            case Combo combo -> combo.getSelectionIndex() < 0 ? "" : values(one).get(combo.getSelectionIndex());
            case Spinner spinner -> String.valueOf(spinner.getSelection());
            default -> ((org.eclipse.swt.widgets.Text) control).getText();
        };
    }

    private static List<String> values(Switch one) {
        return one.choices().stream().map(Switch.Choice::value).toList();
    }

    private static void heading(Composite page, Text words) {
        Look.heading(new Label(page, SWT.NONE)).setText(Words.plain(Words.of(words)));
    }

    private static Form form(Composite page, Mnemonics mnemonics) {
        Form form = Form.in(page, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        return form;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
    }
}
