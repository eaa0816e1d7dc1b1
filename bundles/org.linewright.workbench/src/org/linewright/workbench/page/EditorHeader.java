package org.linewright.workbench.page;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Above the pages: the group's name and state, what to know, and what can be done with the whole group. */
public final class EditorHeader {

    /**
     * What a person can do here.
     *
     * @param changes whether it changes something
     */
    public record Action(String id, Text label, Icon icon, boolean changes, Runnable run) {
    }

    static final Text SAVE = new Text("Speichern …", "Save …");
    static final Text COMPARE = new Text("Vergleichen …", "Compare …");
    static final Text REVERT = new Text("Verwerfen", "Revert");
    static final Text MORE = new Text("Weiteres …", "More …");

    private final Label title;
    private final Label state;
    private final Said banners;
    private final Button save;
    private final Button compare;
    private final Button revert;
    private final List<MenuItem> changing = new ArrayList<>();

    /** @param more what stands in the menu behind the last button */
    public EditorHeader(Composite parent, Runnable saving, Runnable comparing, Runnable reverting, List<Action> more) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        this.title = Look.title(Ids.named("editor.title", new Label(area, SWT.NONE)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Look.characters(title, 16), SWT.DEFAULT).applyTo(title);
        Buttons buttons = Buttons.in(area, new Mnemonics());
        this.save = buttons.with("editor.save", SAVE, saving);
        this.compare = buttons.with("editor.compare", COMPARE, comparing);
        this.revert = buttons.with("editor.revert", REVERT, reverting);
        Menu menu = new Menu(area);
        Button opener = buttons.with("editor.more", MORE, () -> menu.setVisible(true));
        opener.setMenu(menu);
        menu.addMenuListener(MenuListener.menuShownAdapter(
                event -> menu.setLocation(opener.toDisplay(0, opener.getSize().y))));
        fill(menu, more);
        this.state = Look.as(Look.Role.SUBDUED, Ids.named("editor.state", new Label(area, SWT.WRAP)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Look.characters(state, 40), SWT.DEFAULT)
                .applyTo(state);
        TroubleList list = new TroubleList(area);
        this.banners = new Said(list::show);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(Look.characters(state, 40), SWT.DEFAULT).applyTo(list.control());
    }

    /** The letters that the buttons have taken, for the pages below. */
    public static Mnemonics mnemonics() {
        Mnemonics taken = new Mnemonics();
        List.of(SAVE, COMPARE, REVERT, MORE).forEach(label -> taken.on(Words.of(label)));
        return taken;
    }

    public void show(String name, Text words, List<Trouble> news, boolean dirty, boolean readOnly) {
        title.setText(Words.plain(name));
        state.setText(Words.plain(Words.of(words)));
        banners.say(news);
        save.setEnabled(dirty && !readOnly);
        compare.setEnabled(dirty);
        revert.setEnabled(dirty);
        changing.forEach(item -> item.setEnabled(!readOnly));
    }

    private void fill(Menu menu, List<Action> more) {
        Mnemonics mnemonics = new Mnemonics();
        for (Action action : more) {
            MenuItem item = Ids.named(action.id(), new MenuItem(menu, SWT.PUSH));
            item.setText(mnemonics.on(Words.of(action.label())));
            item.setImage(action.icon().image());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run().run()));
            if (action.changes()) {
                changing.add(item);
            }
        }
    }
}
