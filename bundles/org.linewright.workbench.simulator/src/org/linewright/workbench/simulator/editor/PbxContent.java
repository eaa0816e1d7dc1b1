package org.linewright.workbench.simulator.editor;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** The embedded PBX, open: its state, and the pages accounts, behaviour and log. */
final class PbxContent implements EditorContent {

    private final Composite page;
    private final Box box;
    private final EditorSlot slot;
    private final StateBar bar;
    private final CTabFolder tabs;
    private final AccountsPage accounts;
    private final BehaviourPage behaviour;
    private final LogPage log;
    private Optional<Watch> watching = Optional.empty();

    PbxContent(Composite parent, EditorSlot slot, Box box) {
        this.box = box;
        this.slot = slot;
        this.page = new Composite(parent, SWT.NONE);
        this.bar = new StateBar(page, new Mnemonics(), box);
        this.tabs = Ids.named("pbx.pages", new CTabFolder(page, SWT.TOP | SWT.FLAT));
        this.accounts = new AccountsPage(tabs, box, slot);
        this.behaviour = new BehaviourPage(tabs, box);
        this.log = new LogPage(tabs, box);
    }

    void start() {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tab(new Text("SIP-Accounts", "SIP accounts"), accounts.control());
        tab(new Text("Verhalten", "Behaviour"), behaviour.control());
        tab(new Text("Protokoll", "Log"), log.control());
        tabs.setSelection(0);
        slot.unsaved().ifPresent(accounts::resume);
        watching = Optional.of(box.watch(this::take));
        slot.changed();
    }

    @Override
    public void focus() {
        if (tabs.getSelectionIndex() == 0) {
            accounts.focus();
        } else {
            tabs.getSelection().getControl().setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }

    @Override
    public boolean dirty() {
        return accounts.dirty();
    }

    @Override
    public Map<String, String> unsaved() {
        return accounts.unsaved();
    }

    @Override
    public boolean save() {
        return accounts.save();
    }

    @Override
    public boolean undoable() {
        return accounts.undoable();
    }

    @Override
    public void undo() {
        accounts.undo();
    }

    @Override
    public boolean redoable() {
        return accounts.redoable();
    }

    @Override
    public void redo() {
        accounts.redo();
    }

    private void take(BoxState now) {
        if (!page.isDisposed()) {
            bar.show(now);
            accounts.take(now);
            behaviour.take(now);
            log.take();
        }
    }

    private void tab(Text label, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Words.of(label));
        item.setControl(Look.as(Look.Role.PAGE, control));
    }
}
