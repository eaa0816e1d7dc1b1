package org.linewright.workbench.internal.app;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** The New menu as a button of the tool bar. */
final class NewButton extends ContributionItem {

    private final Screens screens;
    private final Stage stage;

    NewButton(Screens screens, Stage stage) {
        super("new.button");
        this.screens = screens;
        this.stage = stage;
    }

    @Override
    public void fill(ToolBar parent, int index) {
        ToolItem item = Ids.named("new", new ToolItem(parent, SWT.DROP_DOWN, Math.max(0, index)));
        item.setImage(Icon.NEW.image());
        item.setText(Words.of("Neu", "New"));
        item.setToolTipText(Words.of("Etwas neu einrichten", "Set up something new"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> drop(item)));
    }

    private void drop(ToolItem item) {
        MenuManager manager = new MenuManager();
        ScreenMenu.fill(manager, screens.of(WizardScreen.class), stage::wizard);
        Menu menu = manager.createContextMenu(item.getParent());
        Rectangle place = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(new Point(place.x, place.y + place.height)));
        menu.setVisible(true);
    }
}
