package org.linewright.workbench.internal.help;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** The help pages that are here, one at a time. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.linewright.workbench.help";

    private static final Text FIND = new Text("Suchen", "Find");
    private static final Text TOPIC = new Text("Thema", "Topic");

    private Optional<Topics> shown = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        Composite page = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.GAP, Look.GAP).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        Mnemonics mnemonics = new Mnemonics();
        label.setText(mnemonics.on(Words.of(TOPIC)) + ":");
        Combo combo = AccessibleName.on(
                Ids.named("help.topics", new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN)), TOPIC);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Label seeking = new Label(page, SWT.NONE);
        seeking.setText(mnemonics.on(Words.of(FIND)) + ":");
        org.eclipse.swt.widgets.Text find = AccessibleName.on(Ids.named("help.find",
                new org.eclipse.swt.widgets.Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)), FIND);
        find.setMessage(Words.of("Worte, die auf der Seite stehen", "words that stand on the page"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        HelpWords words = new HelpWords(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(words.control());
        Screens screens = getSite().getService(Screens.class);
        Topics topics = new Topics(new HelpPages(screens), getSite().getService(OnDisplay.class), combo, find, words);
        shown = Optional.of(topics);
        watching = Optional.of(screens.watch(here -> topics.fit()));
    }

    @Override
    public void setFocus() {
        shown.ifPresent(Topics::focus);
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        shown.ifPresent(Topics::close);
        super.dispose();
    }

    /** @param field what the field says about itself; nothing when it says nothing */
    void turnTo(HelpPage page, String field) {
        shown.ifPresent(topics -> topics.turnTo(page, field));
    }

    /** @param words what the pages to be offered say */
    void search(String words) {
        shown.ifPresent(topics -> topics.search(words));
    }
}
