package org.linewright.workbench.simulator.editor;

import java.util.HashMap;
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

/** The embedded PBX, open: its state, and its pages. */
final class PbxContent implements EditorContent {

    private static final int ACCOUNTS = 0;
    private static final int ROUTES = 1;
    private static final int BEHAVIOUR = 2;
    private static final int LIVE = 3;

    private final Composite page;
    private final Box box;
    private final EditorSlot slot;
    private final StateBar bar;
    private final CTabFolder tabs;
    private final AccountsPage accounts;
    private final RoutesPage routes;
    private final BehaviourPage behaviour;
    private final LivePage live;
    private final LogPage log;
    private Optional<Watch> watching = Optional.empty();

    PbxContent(Composite parent, EditorSlot slot, Box box) {
        this.box = box;
        this.slot = slot;
        this.page = new Composite(parent, SWT.NONE);
        this.bar = new StateBar(page, new Mnemonics(), box);
        this.tabs = Ids.named("pbx.pages", new CTabFolder(page, SWT.TOP | SWT.FLAT));
        this.accounts = new AccountsPage(tabs, box, slot);
        this.routes = new RoutesPage(tabs, box, slot);
        this.behaviour = new BehaviourPage(tabs, box, slot.stage(), slot::changed);
        this.live = new LivePage(tabs, box, new AccountActions(box, slot.stage()));
        this.log = new LogPage(tabs, box);
    }

    void start() {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tab(new Text("SIP-Accounts", "SIP accounts"), accounts.control());
        tab(new Text("Rufnummern", "Numbers"), routes.control());
        tab(new Text("Verhalten", "Behaviour"), behaviour.control());
        tab(new Text("Anrufe", "Calls"), live.control());
        tab(new Text("Protokoll", "Log"), log.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> slot.changed());
        slot.unsaved().ifPresent(words -> {
            accounts.resume(words);
            routes.resume(words);
        });
        watching = Optional.of(box.watch(this::take));
        slot.changed();
    }

    @Override
    public void focus() {
        switch (tabs.getSelectionIndex()) {
            case ACCOUNTS -> accounts.focus();
            case ROUTES -> routes.focus();
            case BEHAVIOUR -> behaviour.focus();
            case LIVE -> live.focus();
            default -> log.control().setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }

    @Override
    public boolean dirty() {
        return accounts.dirty() || routes.dirty();
    }

    @Override
    public Map<String, String> unsaved() {
        Map<String, String> words = new HashMap<>();
        if (accounts.dirty()) {
            words.putAll(accounts.unsaved());
        }
        if (routes.dirty()) {
            words.putAll(routes.unsaved());
        }
        return words;
    }

    @Override
    public boolean save() {
        return (!accounts.dirty() || accounts.save()) && (!routes.dirty() || routes.save());
    }

    @Override
    public boolean undoable() {
        return undoing().undoable();
    }

    @Override
    public void undo() {
        undoing().undo();
    }

    @Override
    public boolean redoable() {
        return undoing().redoable();
    }

    @Override
    public void redo() {
        undoing().redo();
    }

    /** What is taken back is what was done on the page that is seen. */
    private Undoing undoing() {
        return switch (tabs.getSelectionIndex()) {
            case ROUTES -> routes;
            case BEHAVIOUR -> behaviour;
            default -> accounts;
        };
    }

    private void take(BoxState now) {
        if (!page.isDisposed()) {
            bar.show(now);
            accounts.take(now);
            routes.take(now);
            behaviour.take(now);
            live.take(now);
            log.take();
        }
    }

    private void tab(Text label, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Words.of(label));
        item.setControl(Look.as(Look.Role.PAGE, control));
    }
}
