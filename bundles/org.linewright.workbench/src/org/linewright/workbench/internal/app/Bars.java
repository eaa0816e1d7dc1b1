package org.linewright.workbench.internal.app;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.linewright.core.Text;
import org.linewright.workbench.internal.settings.GeneralScreen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.internal.status.Sentences;
import org.linewright.workbench.internal.status.StatusItem;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** The menus, the tool bar and the status line. */
final class Bars extends ActionBarAdvisor {

    private final IWorkbenchWindow window;

    Bars(IActionBarConfigurer configurer) {
        super(configurer);
        this.window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu(new Text("&Datei", "&File"), IWorkbenchActionConstants.M_FILE, //
                new ScreenMenu.New(screens(), stage()), new Separator(), //
                entry("org.eclipse.ui.file.save", new Text("&Speichern", "&Save")),
                entry("org.eclipse.ui.file.saveAll", new Text("&Alles speichern", "Save &all")), new Separator(),
                new ChangeMenu(desk(), stage()), new Separator(),
                entry("org.eclipse.ui.file.close", new Text("S&chließen", "&Close")),
                entry("org.eclipse.ui.file.closeAll", new Text("Alle sc&hließen", "Close a&ll")), new Separator(),
                entry("org.eclipse.ui.file.exit", new Text("&Beenden", "E&xit"))));
        bar.add(menu(new Text("&Bearbeiten", "&Edit"), IWorkbenchActionConstants.M_EDIT,
                entry("org.eclipse.ui.edit.undo", new Text("&Rückgängig", "&Undo")),
                entry("org.eclipse.ui.edit.redo", new Text("&Wiederherstellen", "&Redo")), new Separator(),
                entry("org.eclipse.ui.edit.cut", new Text("&Ausschneiden", "Cu&t")),
                entry("org.eclipse.ui.edit.copy", new Text("&Kopieren", "&Copy")),
                entry("org.eclipse.ui.edit.paste", new Text("&Einfügen", "&Paste")), new Separator(),
                entry("org.eclipse.ui.edit.selectAll", new Text("A&lles auswählen", "Select &all"))));
        bar.add(menu(new Text("&Fenster", "&Window"), IWorkbenchActionConstants.M_WINDOW, perspectives(),
                new ScreenMenu.ShowView(screens(), stage()), new Separator(),
                entry("org.eclipse.ui.window.quickAccess", new Text("&Schnellzugriff", "&Quick access")),
                entry("org.eclipse.ui.window.resetPerspective",
                        new Text("Anordnung &zurücksetzen", "&Reset layout")),
                new Separator(),
                entry(IWorkbenchCommandConstants.WINDOW_PREFERENCES, new Text("&Einstellungen", "&Preferences"),
                        Map.of(IWorkbenchCommandConstants.WINDOW_PREFERENCES_PARM_PAGEID, GeneralScreen.ID))));
        bar.add(menu(new Text("&Hilfe", "&Help"), IWorkbenchActionConstants.M_HELP,
                entry("org.linewright.workbench.showWelcome", new Text("&Willkommen", "&Welcome")),
                entry("org.linewright.workbench.showHelp", new Text("&Hilfethemen", "&Help contents")),
                entry("org.eclipse.ui.window.showKeyAssist", new Text("&Tastenkürzel", "&Keys")), new Separator(),
                entry("org.linewright.workbench.supportFile",
                        new Text("&Datei für den Support …", "&Support file …")),
                entry("org.linewright.workbench.about", new Text("&Über Linewright", "&About Linewright"))));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(new NewButton(screens(), stage()));
        tools.add(button("org.eclipse.ui.file.save", new Text("Speichern", "Save")));
        bar.add(new ToolBarContributionItem(tools, "main"));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        Desk desk = desk();
        line.add(new StatusItem("registered", desk, 30, Sentences::registered));
        line.add(new StatusItem("troubles", desk, 28, Sentences::troubles));
        line.add(new StatusItem("holder", desk, 28, Sentences::holder));
    }

    private MenuManager perspectives() {
        MenuManager menu = new MenuManager(Words.of("&Perspektive", "&Perspective"), "perspectives");
        menu.add(perspective(WindowAdvisor.ADMINISTRATION, new Text("&Verwaltung", "&Administration")));
        menu.add(perspective(WindowAdvisor.SUPPORT, new Text("&Fehlersuche", "&Support")));
        menu.add(perspective(WindowAdvisor.PHONE, new Text("&Telefon", "&Phone")));
        return menu;
    }

    private static MenuManager menu(Text label, String id, IContributionItem... items) {
        MenuManager menu = new MenuManager(Words.of(label), id);
        for (IContributionItem item : items) {
            menu.add(item);
        }
        return menu;
    }

    private IContributionItem entry(String command, Text label) {
        return entry(command, label, Map.of());
    }

    private IContributionItem entry(String command, Text label, Map<String, String> parameters) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window,
                command + String.join("", parameters.values()), command, CommandContributionItem.STYLE_PUSH);
        parameter.label = Words.of(label);
        parameter.parameters = parameters;
        return new CommandContributionItem(parameter);
    }

    private IContributionItem perspective(String id, Text label) {
        return entry(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, label,
                Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, id));
    }

    private IContributionItem button(String command, Text label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, command + ".button",
                command, CommandContributionItem.STYLE_PUSH);
        parameter.label = Words.of(label);
        parameter.tooltip = Words.of(label);
        parameter.icon = Icon.SAVE.descriptor();
        return new CommandContributionItem(parameter);
    }

    private Desk desk() {
        return window.getService(Desk.class);
    }

    private Screens screens() {
        return window.getService(Screens.class);
    }

    private Stage stage() {
        return window.getService(Stage.class);
    }
}
