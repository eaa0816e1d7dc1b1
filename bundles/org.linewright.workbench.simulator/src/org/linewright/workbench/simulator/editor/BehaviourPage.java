package org.linewright.workbench.simulator.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** How the PBX behaves: faults for training, domains, and its switches. Everything counts from the next request on. */
final class BehaviourPage {

    private final ScrolledComposite scroll;
    private final FaultFields fault;
    private final Domains domains;
    private final SwitchFields switches;

    BehaviourPage(Composite parent, Box box) {
        this.scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        this.fault = new FaultFields(part(page, mnemonics, new Text("Störung zum Üben", "Fault for training")), box);
        this.domains = new Domains(page, part(page, mnemonics, new Text("Domänen", "Domains")), mnemonics, box);
        this.switches = new SwitchFields(part(page, mnemonics, new Text("Schalter", "Switches")), box);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    void take(BoxState now) {
        fault.show(now);
        domains.show(now);
        switches.show(now.settings());
    }

    private static Form part(Composite page, Mnemonics mnemonics, Text heading) {
        Look.heading(new Label(page, SWT.NONE)).setText(Words.plain(Words.of(heading)));
        Form form = Form.in(page, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        return form;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
    }
}
