package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.draft.LineBlock;
import org.linewright.workbench.line.field.FieldWords;
import org.linewright.workbench.line.trial.TrialDialog;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** User names and passwords, in one block or several. */
final class AccountsPage extends DraftPage {

    private Optional<PbxProfile> drawn = Optional.empty();
    private Optional<BlockForm> form = Optional.empty();
    private ScrolledPage page;
    private HelpPane help;
    private Mnemonics mnemonics;
    private BlockList blocks;
    private Composite buttons;
    private Button test;
    private int selected;

    AccountsPage(Work work) {
        super(Step.ACCOUNTS, work);
    }

    @Override
    void draw(ScrolledPage scrolled, HelpPane pane) {
        page = scrolled;
        help = pane;
        mnemonics = Mnemonics.inWizard();
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).spacing(0, Look.MARGIN)
                .applyTo(area);
        blocks = new BlockList(area, mnemonics, this::select, this::remove);
        buttons = new Composite(area, SWT.NONE);
        RowLayoutFactory.swtDefaults().spacing(Look.GAP).applyTo(buttons);
        button("blocks.add", new Text("Weitere Softphones konfigurieren", "Configure more softphones"), this::add);
        test = button("lines.test", TrialDialog.OFFER,
                () -> new TrialDialog(getShell(), work().services().desk(), work().judged().tried()).open());
    }

    @Override
    void entered() {
        work().entries().draft().ifPresent(draft -> {
            if (!drawn.equals(Optional.of(draft.profile()))) {
                form.map(BlockForm::control).ifPresent(Control::dispose);
                BlockForm drawing = new BlockForm(page.content(), draft.profile(), mnemonics, this::changed,
                        field -> new FieldWords(field).in(help));
                GridDataFactory.fillDefaults().grab(true, false).applyTo(drawing.control());
                drawing.control().moveAbove(buttons);
                form = Optional.of(drawing);
                drawn = Optional.of(draft.profile());
            }
            select(Math.min(selected, draft.blocks().size() - 1));
        });
    }

    @Override
    void found(Judged judged, List<Trouble> said) {
        work().entries().draft().ifPresent(draft -> blocks.show(draft.blocks(), selected));
        if (selected < judged.blocks().size()) {
            form.ifPresent(drawing -> drawing.say(judged.blocks().get(selected), selected + 1, said));
        }
        test.setEnabled(judged.lines() > 0 && judged.complete(Step.REGISTRAR));
        page.fit();
    }

    private void select(int block) {
        selected = block;
        form.ifPresent(drawing -> {
            work().entries().draft().map(GroupDraft::blocks).map(all -> all.get(block)).ifPresent(drawing::show);
            drawing.focus();
        });
        found(work().judged(), work().judged().said(step()));
    }

    private void changed(String part, UnaryOperator<LineBlock> change) {
        int block = selected;
        work().change(entries -> entries.block(block, part, change));
        if (part.equals(BlockForm.PASSWORDS)) {
            work().entries().draft().map(GroupDraft::blocks).map(all -> all.get(block))
                    .ifPresent(now -> form.ifPresent(drawing -> drawing.show(now)));
        }
    }

    private void add() {
        work().change(Entries::withAnotherBlock);
        select(work().entries().draft().map(draft -> draft.blocks().size() - 1).orElse(0));
    }

    private void remove(int block) {
        work().change(entries -> entries.withoutBlock(block));
        select(Math.max(0, block - 1));
    }

    private Button button(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(buttons, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        return button;
    }
}
