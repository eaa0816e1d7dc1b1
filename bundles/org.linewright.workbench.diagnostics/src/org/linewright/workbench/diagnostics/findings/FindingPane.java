package org.linewright.workbench.diagnostics.findings;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Fix;
import org.linewright.diagnostics.check.Subject;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The finding that is looked at: what it means, what to do, and the proof. */
final class FindingPane {

    private static final Text NAME = new Text("Gewählter Befund", "Chosen finding");
    private static final Text NONE = new Text("Wählen Sie links einen Befund.", "Choose a finding on the left.");

    private final Composite area;
    private final StyledText text;
    private final Button mend;
    private final Button open;
    private final Button copy;
    private Optional<Row> shown = Optional.empty();

    FindingPane(Composite parent, FindingVerbs verbs, Mnemonics mnemonics) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.text = AccessibleName.on(Ids.named("findings.text",
                new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)), NAME);
        text.setMargins(Look.SMALL, Look.SMALL, Look.SMALL, Look.SMALL);
        Buttons buttons = Buttons.in(area, mnemonics);
        this.mend = buttons.with("findings.mend", new Text("Beheben …", "Mend …"), () -> fix().ifPresent(verbs::mend));
        this.open = buttons.with("findings.open", new Text("Gruppe öffnen", "Open group"),
                () -> shown.flatMap(one -> one.finding().about().group()).ifPresent(verbs::open));
        buttons.with("findings.trace", new Text("In der Aufzeichnung zeigen", "Show in trace"),
                () -> verbs.trace(shown.map(one -> one.finding().about()).orElse(Subject.ALL)));
        this.copy = buttons.with("findings.copy", new Text("Kopieren", "Copy"),
                new CopyAction(NAME, () -> shown.map(FindingText::whole).orElse(""))::run);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(text, 20), Look.lines(text, 2))
                .applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        write();
    }

    Control control() {
        return area;
    }

    void show(Optional<Row> now) {
        if (!now.equals(shown)) {
            shown = now;
            write();
        }
    }

    private void write() {
        FindingProse prose = shown.map(one -> FindingProse.of(one))
                .orElse(new FindingProse("", Words.of(NONE), ""));
        text.setText(prose.whole());
        if (shown.isPresent()) {
            text.setStyleRange(new StyleRange(0, prose.summary().length(), null, null, SWT.BOLD)); // framework-driven null: its colours
            StyleRange proof = new StyleRange(prose.proofAt(), prose.proof().length(), null, null); // framework-driven null
            proof.font = JFaceResources.getTextFont();
            text.setStyleRange(proof);
        }
        mend.setEnabled(fix().isPresent());
        mend.setToolTipText(fix().map(one -> Words.of(one.label())).orElse("")); // empty: none
        open.setEnabled(shown.flatMap(one -> one.finding().about().group()).isPresent());
        copy.setEnabled(shown.isPresent());
    }

    private Optional<Fix> fix() {
        return shown.flatMap(one -> one.finding().fix());
    }
}
